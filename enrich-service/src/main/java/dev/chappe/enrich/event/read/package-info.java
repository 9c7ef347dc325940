/** Reads drafts of events out of an annotated article. Pure. */
@NullMarked
package dev.chappe.enrich.event.read;

import org.jspecify.annotations.NullMarked;
