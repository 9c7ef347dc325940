/** From a record of news.articles to what the rest of the service works on: duplicates dropped, events proven. */
@NullMarked
package dev.chappe.enrich.article;

import org.jspecify.annotations.NullMarked;
