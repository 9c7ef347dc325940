/** A real Kafka broker in this process, and the directory that it keeps its data in. */
@NullMarked
package dev.chappe.launcher.broker;

import org.jspecify.annotations.NullMarked;
