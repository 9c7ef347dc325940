/** Commands for alert rules: checked, tried on articles, explained, put on their topic. */
@NullMarked
package dev.chappe.launcher.rules;

import org.jspecify.annotations.NullMarked;
