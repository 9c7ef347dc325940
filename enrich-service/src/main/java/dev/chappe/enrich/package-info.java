/** Raw articles in, typed events and topic trends out. */
@NullMarked
package dev.chappe.enrich;

import org.jspecify.annotations.NullMarked;
