/** Where records go that no step can take: news.deadletters, with their bytes, their reason and where they came from. */
@NullMarked
package dev.chappe.enrich.deadletter;

import org.jspecify.annotations.NullMarked;
