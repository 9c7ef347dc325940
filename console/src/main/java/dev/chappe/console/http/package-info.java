/** Requests in, answers out: routes, parameters, static files, who may ask. Knows nothing of what is asked. */
@NullMarked
package dev.chappe.console.http;

import org.jspecify.annotations.NullMarked;
