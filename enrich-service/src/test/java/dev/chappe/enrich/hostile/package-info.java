/** Articles made to break or to slow the extraction, and what has to hold whatever it reads. */
@NullMarked
package dev.chappe.enrich.hostile;

import org.jspecify.annotations.NullMarked;
