/** What the reading of an article tells of its steps, for those who ask why an event came out or did not. Pure. */
@NullMarked
package dev.chappe.enrich.event.trace;

import org.jspecify.annotations.NullMarked;
