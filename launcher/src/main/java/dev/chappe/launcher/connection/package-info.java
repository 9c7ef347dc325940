/** How commands reach a cluster that is already there, and what they look at and set up on it. */
@NullMarked
package dev.chappe.launcher.connection;

import org.jspecify.annotations.NullMarked;
