/** The taxonomy, and what says in each language that an event of a type happens: read from data. Pure. */
@NullMarked
package dev.chappe.enrich.event.frame;

import org.jspecify.annotations.NullMarked;
