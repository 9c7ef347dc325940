/** Takes articles that others push over HTTP. */
@NullMarked
package dev.chappe.ingest.push;

import org.jspecify.annotations.NullMarked;
