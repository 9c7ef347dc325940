package dev.chappe.ingest.fetch;

import java.time.Duration;

/**
 * What a fetch may cost.
 *
 * @param total
 *            time in all, redirects and body included
 * @param bytes
 *            size of a body, compressed and not
 * @param redirects
 *            how often a server may lead on
 */
public record FetchLimits(Duration total, int bytes, int redirects) {}
