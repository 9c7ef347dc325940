/** What is new, as server-sent events to whoever listens. */
@NullMarked
package dev.chappe.console.stream;

import org.jspecify.annotations.NullMarked;
