/** How a service runs on Kafka Streams: configuration, health, and where records go that no step can take. */
@NullMarked
package dev.chappe.schemas.streams;

import org.jspecify.annotations.NullMarked;
