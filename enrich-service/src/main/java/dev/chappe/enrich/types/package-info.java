/** Reads the files in which users describe types of event of their own, and tells what is wrong with them. */
@NullMarked
package dev.chappe.enrich.types;

import org.jspecify.annotations.NullMarked;
