/** Fetches the pages of articles of which a feed has only a teaser: where robots may, and one at a time for each host. */
@NullMarked
package dev.chappe.ingest.fulltext;

import org.jspecify.annotations.NullMarked;
