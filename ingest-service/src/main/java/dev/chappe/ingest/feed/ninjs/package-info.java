/** ninjs, news in JSON (IPTC), versions 1 and 2. */
@NullMarked
package dev.chappe.ingest.feed.ninjs;

import org.jspecify.annotations.NullMarked;
