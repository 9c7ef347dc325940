/** How bytes find their schema: the catalogue's own schemas, and a registry over HTTP. */
@NullMarked
package dev.chappe.schemas.registry;

import org.jspecify.annotations.NullMarked;
