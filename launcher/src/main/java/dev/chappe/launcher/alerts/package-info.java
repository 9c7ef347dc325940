/** Commands for alerts that could not be delivered. */
@NullMarked
package dev.chappe.launcher.alerts;

import org.jspecify.annotations.NullMarked;
