/** JSON Feed 1.0 and 1.1. */
@NullMarked
package dev.chappe.ingest.feed.jsonfeed;

import org.jspecify.annotations.NullMarked;
