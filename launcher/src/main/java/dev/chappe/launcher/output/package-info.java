/** What comes out of the pipeline, read off its topics and written for people. */
@NullMarked
package dev.chappe.launcher.output;

import org.jspecify.annotations.NullMarked;
