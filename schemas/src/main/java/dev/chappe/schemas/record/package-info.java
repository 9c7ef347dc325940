/** What the records of every service share: the hash that names a text, and the time that a record counts at. Pure. */
@NullMarked
package dev.chappe.schemas.record;

import org.jspecify.annotations.NullMarked;
