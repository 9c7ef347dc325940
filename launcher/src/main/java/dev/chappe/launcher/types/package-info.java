/** Commands for types of event of a user's own. */
@NullMarked
package dev.chappe.launcher.types;

import org.jspecify.annotations.NullMarked;
