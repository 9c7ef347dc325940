/** What was rejected: looking at it, and sending it back to where it came from. */
@NullMarked
package dev.chappe.launcher.deadletter;

import org.jspecify.annotations.NullMarked;
