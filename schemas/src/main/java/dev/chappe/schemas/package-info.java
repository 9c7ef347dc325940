/** What the services of Chappe share: contracts, and what it takes to speak them. */
@NullMarked
package dev.chappe.schemas;

import org.jspecify.annotations.NullMarked;
