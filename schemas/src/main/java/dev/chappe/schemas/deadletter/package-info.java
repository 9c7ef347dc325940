/** How a rejected record says why it was rejected. */
@NullMarked
package dev.chappe.schemas.deadletter;

import org.jspecify.annotations.NullMarked;
