/** The schema registry of a laptop: the catalogue's schemas, read-only, under the paths of the Confluent REST API. */
@NullMarked
package dev.chappe.launcher.registry;

import org.jspecify.annotations.NullMarked;
