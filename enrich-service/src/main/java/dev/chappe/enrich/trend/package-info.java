/** How much is written about what, against what was to be expected. Pure but for the processor and its serdes. */
@NullMarked
package dev.chappe.enrich.trend;

import org.jspecify.annotations.NullMarked;
