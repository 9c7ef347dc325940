/** When people are told: at once, when a throttle or quiet hours allow it, or in a digest; and again until it is delivered. */
@NullMarked
package dev.chappe.alert.release;

import org.jspecify.annotations.NullMarked;
