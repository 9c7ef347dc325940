/** Events as feeds and tables for other programs. */
@NullMarked
package dev.chappe.console.feedout;

import org.jspecify.annotations.NullMarked;
