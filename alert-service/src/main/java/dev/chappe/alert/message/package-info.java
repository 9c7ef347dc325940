/** What people are told, in each form that a channel takes: text, HTML, JSON. Pure. */
@NullMarked
package dev.chappe.alert.message;

import org.jspecify.annotations.NullMarked;
