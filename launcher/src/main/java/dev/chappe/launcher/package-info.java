/** The chappe command. */
@NullMarked
package dev.chappe.launcher;

import org.jspecify.annotations.NullMarked;
