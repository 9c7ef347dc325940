/** What somebody wants to see: read off the parameters, asked of the history in SQL and of each new event in memory. */
@NullMarked
package dev.chappe.console.query;

import org.jspecify.annotations.NullMarked;
