/** Makes one event of what several sentences tell of it, with evidence. Pure. */
@NullMarked
package dev.chappe.enrich.event.merge;

import org.jspecify.annotations.NullMarked;
