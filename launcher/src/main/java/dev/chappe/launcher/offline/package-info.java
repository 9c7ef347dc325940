/** Commands over files, without Kafka: JSON lines in, JSON lines out. */
@NullMarked
package dev.chappe.launcher.offline;

import org.jspecify.annotations.NullMarked;
