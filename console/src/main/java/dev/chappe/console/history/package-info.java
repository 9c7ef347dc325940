/** Everything that the topics told, in a database: DuckDB in the process, or PostgreSQL. */
@NullMarked
package dev.chappe.console.history;

import org.jspecify.annotations.NullMarked;
