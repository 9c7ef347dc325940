/** What all formats have in common: bytes as text, and items as articles to be. */
@NullMarked
package dev.chappe.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
