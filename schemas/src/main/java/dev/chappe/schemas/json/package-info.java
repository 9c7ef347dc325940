/** The form of records that never leave a service: on its internal topics and in its state stores. */
@NullMarked
package dev.chappe.schemas.json;

import org.jspecify.annotations.NullMarked;
