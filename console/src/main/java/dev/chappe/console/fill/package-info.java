/** From the topics into the history. */
@NullMarked
package dev.chappe.console.fill;

import org.jspecify.annotations.NullMarked;
