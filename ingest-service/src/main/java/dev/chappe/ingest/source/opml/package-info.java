/** Lists of feeds as other feed readers exchange them: OPML. */
@NullMarked
package dev.chappe.ingest.source.opml;

import org.jspecify.annotations.NullMarked;
