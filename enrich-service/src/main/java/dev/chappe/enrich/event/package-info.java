/** From mentions to typed events with evidence. Pure. */
@NullMarked
package dev.chappe.enrich.event;

import org.jspecify.annotations.NullMarked;
