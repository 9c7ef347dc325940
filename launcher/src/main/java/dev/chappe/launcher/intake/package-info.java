/** What ingest-service makes of a saved page or a feed, shown without running it. */
@NullMarked
package dev.chappe.launcher.intake;

import org.jspecify.annotations.NullMarked;
