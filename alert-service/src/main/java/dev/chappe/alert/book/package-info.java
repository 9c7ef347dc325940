/** The rules as the instances share them: on a compacted topic, of which each has a copy. */
@NullMarked
package dev.chappe.alert.book;

import org.jspecify.annotations.NullMarked;
