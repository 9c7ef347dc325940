/** What a page says about its article, in structured data, meta elements and in sight of the reader. Pure. */
@NullMarked
package dev.chappe.ingest.page.metadata;

import org.jspecify.annotations.NullMarked;
