/** Messages that no attempt of a day could deliver: listed, and given back to the service. */
@NullMarked
package dev.chappe.alert.parked;

import org.jspecify.annotations.NullMarked;
