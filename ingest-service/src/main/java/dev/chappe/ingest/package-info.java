/** Feeds, files and pushes in, raw articles out. */
@NullMarked
package dev.chappe.ingest;

import org.jspecify.annotations.NullMarked;
