/** The whole pipeline in one process: a sample played through it, or real feeds, and what comes out shown. */
@NullMarked
package dev.chappe.launcher.demo;

import org.jspecify.annotations.NullMarked;
