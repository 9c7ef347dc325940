/** The short form of records that never leave enrich-service: on its internal topics and in its state stores. */
@NullMarked
package dev.chappe.schemas.binary;

import org.jspecify.annotations.NullMarked;
