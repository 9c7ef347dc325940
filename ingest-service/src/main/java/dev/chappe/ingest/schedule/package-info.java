/** How feeds are after their polls, and when to poll them next. Pure: time and chance come from outside. */
@NullMarked
package dev.chappe.ingest.schedule;

import org.jspecify.annotations.NullMarked;
