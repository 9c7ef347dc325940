/** The settings of the services, from the environment, a file and the command line. */
@NullMarked
package dev.chappe.launcher.settings;

import org.jspecify.annotations.NullMarked;
