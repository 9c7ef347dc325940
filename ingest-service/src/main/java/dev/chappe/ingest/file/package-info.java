/** Plays files of articles, JSON lines and web archives, into the intake. */
@NullMarked
package dev.chappe.ingest.file;

import org.jspecify.annotations.NullMarked;
