/** Shows what holds when something fails: runs the services as processes, disturbs them, and compares what came out. */
@NullMarked
package dev.chappe.launcher.faults;

import org.jspecify.annotations.NullMarked;
