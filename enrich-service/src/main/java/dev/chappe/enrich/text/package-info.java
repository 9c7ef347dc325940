/** An article as text: its fields, places in them, language, sentences, tokens. Pure. */
@NullMarked
package dev.chappe.enrich.text;

import org.jspecify.annotations.NullMarked;
