/** The names that a text mentions: organisations, places, persons, products, known ones and unknown ones. Pure. */
@NullMarked
package dev.chappe.enrich.name;

import org.jspecify.annotations.NullMarked;
