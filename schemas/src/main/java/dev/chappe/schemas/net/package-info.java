/** What services that call others over the network share. */
@NullMarked
package dev.chappe.schemas.net;

import org.jspecify.annotations.NullMarked;
