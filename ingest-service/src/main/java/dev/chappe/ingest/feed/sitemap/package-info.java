/** Sitemaps with the news extension, and the indexes of sitemaps (sitemaps.org, Google News). */
@NullMarked
package dev.chappe.ingest.feed.sitemap;

import org.jspecify.annotations.NullMarked;
