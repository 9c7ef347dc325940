/** Running benchmarks, and their results by name. */
@NullMarked
package dev.chappe.benchmarks.run;

import org.jspecify.annotations.NullMarked;
