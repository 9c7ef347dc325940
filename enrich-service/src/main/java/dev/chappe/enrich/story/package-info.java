/** One announcement is one event: matching, merging and the lifecycle of events. Pure but for the processor and its serdes. */
@NullMarked
package dev.chappe.enrich.story;

import org.jspecify.annotations.NullMarked;
