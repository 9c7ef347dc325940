/** What came in, and what became of it. */
@NullMarked
package dev.chappe.alert.books;

import org.jspecify.annotations.NullMarked;
