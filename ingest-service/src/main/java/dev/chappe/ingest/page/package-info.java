/** Articles out of the HTML pages that show them. Pure. */
@NullMarked
package dev.chappe.ingest.page;

import org.jspecify.annotations.NullMarked;
