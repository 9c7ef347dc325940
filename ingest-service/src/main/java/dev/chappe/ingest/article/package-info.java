/** What an article is once it has been identified, dated and cleaned of markup. Pure. */
@NullMarked
package dev.chappe.ingest.article;

import org.jspecify.annotations.NullMarked;
