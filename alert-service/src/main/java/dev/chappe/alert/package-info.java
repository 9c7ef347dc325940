/** Events and trends in, alerts out: each announcement told once, with the words that prove it. */
@NullMarked
package dev.chappe.alert;

import org.jspecify.annotations.NullMarked;
