/** What rules are about: events and trends, as they are read off their topics. */
@NullMarked
package dev.chappe.alert.subject;

import org.jspecify.annotations.NullMarked;
