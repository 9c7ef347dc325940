/** Feeds of every format: bytes in, items or the reason why not out. Pure, and no bytes make it throw. */
@NullMarked
package dev.chappe.ingest.feed;

import org.jspecify.annotations.NullMarked;
