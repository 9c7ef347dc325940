/** What a command has to do with the process it runs in: where it logs, when it stops, how it fails. */
@NullMarked
package dev.chappe.launcher.process;

import org.jspecify.annotations.NullMarked;
