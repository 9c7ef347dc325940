/** How well the text of pages is found, held against what people said of them. */
@NullMarked
package dev.chappe.launcher.pages;

import org.jspecify.annotations.NullMarked;
