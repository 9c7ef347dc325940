/** NewsML-G2, the exchange format of news agencies (IPTC). */
@NullMarked
package dev.chappe.ingest.feed.newsml;

import org.jspecify.annotations.NullMarked;
