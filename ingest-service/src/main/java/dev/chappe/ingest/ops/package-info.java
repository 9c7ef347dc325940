/** What the operator sees: the books of the intake and what trouble there is. */
@NullMarked
package dev.chappe.ingest.ops;

import org.jspecify.annotations.NullMarked;
