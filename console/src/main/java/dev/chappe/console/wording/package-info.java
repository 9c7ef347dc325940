/** Events, trends and alerts in words, and in the JSON of the read API. */
@NullMarked
package dev.chappe.console.wording;

import org.jspecify.annotations.NullMarked;
