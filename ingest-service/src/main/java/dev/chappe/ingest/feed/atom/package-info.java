/** Atom 1.0 and 0.3. */
@NullMarked
package dev.chappe.ingest.feed.atom;

import org.jspecify.annotations.NullMarked;
