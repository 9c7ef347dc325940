/** Rules as data: what somebody wants to be told, when and where, read from YAML. Pure. */
@NullMarked
package dev.chappe.alert.rule;

import org.jspecify.annotations.NullMarked;
