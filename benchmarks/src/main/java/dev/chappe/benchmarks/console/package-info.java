/** What the console's history and stream can do. */
@NullMarked
package dev.chappe.benchmarks.console;

import org.jspecify.annotations.NullMarked;
