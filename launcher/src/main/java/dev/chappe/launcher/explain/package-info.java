/** Why events came out of an article or did not. */
@NullMarked
package dev.chappe.launcher.explain;

import org.jspecify.annotations.NullMarked;
