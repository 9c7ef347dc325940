/** How fast articles are read: throughput, growth, start-up, and texts made to be slow. */
@NullMarked
package dev.chappe.benchmarks.extract;

import org.jspecify.annotations.NullMarked;
