/** The one way in: what came from feeds, files and pushes is cleaned, counted and published, or dead-lettered. */
@NullMarked
package dev.chappe.ingest.publish;

import org.jspecify.annotations.NullMarked;
