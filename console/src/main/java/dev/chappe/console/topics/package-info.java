/** Reading the topics: committed records alone, by partition and place, in no consumer group. */
@NullMarked
package dev.chappe.console.topics;

import org.jspecify.annotations.NullMarked;
