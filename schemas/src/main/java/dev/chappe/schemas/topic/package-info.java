/** The topics: what each holds, how it is keyed and how long it keeps. */
@NullMarked
package dev.chappe.schemas.topic;

import org.jspecify.annotations.NullMarked;
