/** Sentences with their names and figures, and who does what to whom in them. Pure. */
@NullMarked
package dev.chappe.enrich.clause;

import org.jspecify.annotations.NullMarked;
