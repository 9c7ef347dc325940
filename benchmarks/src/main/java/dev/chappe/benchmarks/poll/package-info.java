/** Polling many feeds, beside a server in a process of its own that plays them. */
@NullMarked
package dev.chappe.benchmarks.poll;

import org.jspecify.annotations.NullMarked;
