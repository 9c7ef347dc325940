/** Articles as JSON lines: read as they stand, line by line, from files of any size. */
@NullMarked
package dev.chappe.ingest.jsonl;

import org.jspecify.annotations.NullMarked;
