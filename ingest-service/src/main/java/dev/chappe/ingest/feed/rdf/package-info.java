/** RSS 1.0 and 0.90, which are RDF. */
@NullMarked
package dev.chappe.ingest.feed.rdf;

import org.jspecify.annotations.NullMarked;
