/** What each address of the read API answers. */
@NullMarked
package dev.chappe.console.rest;

import org.jspecify.annotations.NullMarked;
