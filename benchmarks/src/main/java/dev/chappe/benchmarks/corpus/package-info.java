/** The articles that are read: generated from a seed, or those of a file. */
@NullMarked
package dev.chappe.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
