/** Web archives (WARC): the pages that they hold, one record at a time, and the articles of those. */
@NullMarked
package dev.chappe.ingest.warc;

import org.jspecify.annotations.NullMarked;
