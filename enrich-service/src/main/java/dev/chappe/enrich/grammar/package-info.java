/** The grammar of a language as far as events need it: word forms, verb groups, who does what. Pure. */
@NullMarked
package dev.chappe.enrich.grammar;

import org.jspecify.annotations.NullMarked;
