/** What to poll: the list of feeds. */
@NullMarked
package dev.chappe.ingest.source;

import org.jspecify.annotations.NullMarked;
