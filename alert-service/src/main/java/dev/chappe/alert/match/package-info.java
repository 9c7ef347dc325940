/** Events and trends held against the rules as they come, with what has been told of each remembered. */
@NullMarked
package dev.chappe.alert.match;

import org.jspecify.annotations.NullMarked;
