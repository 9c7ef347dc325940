/** How fast records are written and read, and feeds are read. */
@NullMarked
package dev.chappe.benchmarks.edge;

import org.jspecify.annotations.NullMarked;
