/** What a step keeps at hand of what its state store holds. */
@NullMarked
package dev.chappe.enrich.recent;

import org.jspecify.annotations.NullMarked;
