/** Polls feeds: fetches when it is time, reads, and hands the items to the intake. */
@NullMarked
package dev.chappe.ingest.poll;

import org.jspecify.annotations.NullMarked;
