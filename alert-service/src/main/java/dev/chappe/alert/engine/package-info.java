/** Rules over events and trends: what is new to a rule, what changed for it, what fell, and why. Pure. */
@NullMarked
package dev.chappe.alert.engine;

import org.jspecify.annotations.NullMarked;
