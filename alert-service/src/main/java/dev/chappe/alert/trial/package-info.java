/** Rules tried on what stands on the topics, by the engine that runs live, for the command line and over HTTP. */
@NullMarked
package dev.chappe.alert.trial;

import org.jspecify.annotations.NullMarked;
