/** Sets of alert rules, as they stand on their topic. */
@NullMarked
package dev.chappe.console.rules;

import org.jspecify.annotations.NullMarked;
