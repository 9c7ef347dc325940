/** What sites allow robots to read, and how often (RFC 9309). */
@NullMarked
package dev.chappe.ingest.robots;

import org.jspecify.annotations.NullMarked;
