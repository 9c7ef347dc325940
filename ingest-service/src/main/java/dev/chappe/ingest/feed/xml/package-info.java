/** XML as it is on the web: a tree with bounds, and elements found by vocabulary and name. */
@NullMarked
package dev.chappe.ingest.feed.xml;

import org.jspecify.annotations.NullMarked;
