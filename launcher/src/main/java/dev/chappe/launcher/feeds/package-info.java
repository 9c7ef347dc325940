/** How feeds are; lists of feeds, brought in from other feed readers and taken out to them. */
@NullMarked
package dev.chappe.launcher.feeds;

import org.jspecify.annotations.NullMarked;
