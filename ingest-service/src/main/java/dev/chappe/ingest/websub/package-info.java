/** WebSub: feeds whose hub pushes what is new in them, so that they are hardly polled. */
@NullMarked
package dev.chappe.ingest.websub;

import org.jspecify.annotations.NullMarked;
