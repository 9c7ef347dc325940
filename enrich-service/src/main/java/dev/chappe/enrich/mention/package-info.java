/** What a text mentions: money, percent, quantities, dates, organisations, products. Pure. */
@NullMarked
package dev.chappe.enrich.mention;

import org.jspecify.annotations.NullMarked;
