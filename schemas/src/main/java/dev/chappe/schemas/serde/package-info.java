/** Records to bytes and back, in the Confluent wire format. */
@NullMarked
package dev.chappe.schemas.serde;

import org.jspecify.annotations.NullMarked;
