/** What currencies are worth in one another. Pure. */
@NullMarked
package dev.chappe.schemas.money;

import org.jspecify.annotations.NullMarked;
