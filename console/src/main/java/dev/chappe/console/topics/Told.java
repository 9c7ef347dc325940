package dev.chappe.console.topics;

import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import java.util.Optional;

/**
 * A record that was read.
 *
 * @param news
 *            empty when it cannot be decoded, or is nothing to the console
 */
public record Told(Place place, NewsKind kind, Optional<News> news) {}
