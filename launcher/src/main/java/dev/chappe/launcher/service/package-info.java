/** One service as a process of its own, against a cluster that is there. */
@NullMarked
package dev.chappe.launcher.service;

import org.jspecify.annotations.NullMarked;
