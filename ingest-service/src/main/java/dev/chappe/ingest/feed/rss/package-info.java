/** RSS 2.0 and 0.9x. */
@NullMarked
package dev.chappe.ingest.feed.rss;

import org.jspecify.annotations.NullMarked;
