/** The web page and the read API: events, trends and alerts to look at, live and from their whole history. */
@NullMarked
package dev.chappe.console;

import org.jspecify.annotations.NullMarked;
