/** The command that runs the benchmarks. */
@NullMarked
package dev.chappe.benchmarks;

import org.jspecify.annotations.NullMarked;
