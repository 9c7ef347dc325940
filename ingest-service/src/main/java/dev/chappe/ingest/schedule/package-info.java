/** When to poll next. Pure: time and chance come from outside. */
@NullMarked
package dev.chappe.ingest.schedule;

import org.jspecify.annotations.NullMarked;
