/** The form of records that never leave the service: on its internal topics and in its state stores. */
@NullMarked
package dev.chappe.enrich.internal;

import org.jspecify.annotations.NullMarked;
