/** How the service runs on Kafka: configuration, metrics, health. */
@NullMarked
package dev.chappe.enrich.ops;

import org.jspecify.annotations.NullMarked;
