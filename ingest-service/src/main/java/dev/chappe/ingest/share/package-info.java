/** Feeds that several instances share: by the partitions of their topic, with what is known of them in another beside it. */
@NullMarked
package dev.chappe.ingest.share;

import org.jspecify.annotations.NullMarked;
