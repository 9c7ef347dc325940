/** The arguments of events as every service reads them off their records, and as people read them. */
@NullMarked
package dev.chappe.schemas.event;

import org.jspecify.annotations.NullMarked;
