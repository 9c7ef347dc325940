/** HTTP facts: a document, nothing new, or a named failure, within a time and a size. */
@NullMarked
package dev.chappe.ingest.fetch;

import org.jspecify.annotations.NullMarked;
