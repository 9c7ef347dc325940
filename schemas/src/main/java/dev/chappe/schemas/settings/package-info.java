/** Settings of a service: one table, read once, every fault told at once. */
@NullMarked
package dev.chappe.schemas.settings;

import org.jspecify.annotations.NullMarked;
