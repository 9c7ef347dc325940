/** What the topics tell, as the console keeps and shows it. */
@NullMarked
package dev.chappe.console.news;

import org.jspecify.annotations.NullMarked;
