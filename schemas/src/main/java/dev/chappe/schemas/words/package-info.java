/** Words as names and texts are compared by. */
@NullMarked
package dev.chappe.schemas.words;

import org.jspecify.annotations.NullMarked;
