/** How fast alert rules are. */
@NullMarked
package dev.chappe.benchmarks.alert;

import org.jspecify.annotations.NullMarked;
