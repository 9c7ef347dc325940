/** What the service does with articles, in memory and without Kafka: for the offline tools and for measuring. */
@NullMarked
package dev.chappe.enrich.replay;

import org.jspecify.annotations.NullMarked;
