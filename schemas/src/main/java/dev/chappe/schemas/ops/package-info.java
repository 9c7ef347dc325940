/** What every service answers its operator: metrics and health. */
@NullMarked
package dev.chappe.schemas.ops;

import org.jspecify.annotations.NullMarked;
