/** What the whole of enrich-service costs: a real broker, the real topology, articles in and events out. */
@NullMarked
package dev.chappe.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
