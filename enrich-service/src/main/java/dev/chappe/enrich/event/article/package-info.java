/** An article read: its sentences, and its names told apart and brought together. Pure. */
@NullMarked
package dev.chappe.enrich.event.article;

import org.jspecify.annotations.NullMarked;
