/** What services need around them, on one machine: a broker, a schema registry, the topics. */
@NullMarked
package dev.chappe.launcher.cluster;

import org.jspecify.annotations.NullMarked;
