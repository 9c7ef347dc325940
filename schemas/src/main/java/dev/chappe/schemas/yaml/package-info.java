/** YAML files of users: read with the place of everything, so that each fault is told where it stands. */
@NullMarked
package dev.chappe.schemas.yaml;

import org.jspecify.annotations.NullMarked;
