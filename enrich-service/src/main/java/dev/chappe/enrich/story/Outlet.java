package dev.chappe.enrich.story;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param id
 *            stable identifier of the source
 * @param name
 *            as people write it
 * @param owner
 *            the company that owns it, null when unknown
 */
public record Outlet(String id, String name, @Nullable String owner) {}
