/** What became of every record: counters that balance, received = extracted + duplicate + rejected by reason. */
@NullMarked
package dev.chappe.enrich.books;

import org.jspecify.annotations.NullMarked;
