/** NITF, the news industry text format of the IPTC. */
@NullMarked
package dev.chappe.ingest.feed.nitf;

import org.jspecify.annotations.NullMarked;
