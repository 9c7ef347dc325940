/** How right the extraction is, measured against labels by the rules of docs/accuracy.md. */
@NullMarked
package dev.chappe.launcher.evaluate;

import org.jspecify.annotations.NullMarked;
