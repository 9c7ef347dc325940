/** How messages reach their receivers: one lane for each channel, so that none waits for another. */
@NullMarked
package dev.chappe.alert.deliver;

import org.jspecify.annotations.NullMarked;
