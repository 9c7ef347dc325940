/** The words of an article out of the page that shows it: menus, teasers, captions and comments stay behind. Pure. */
@NullMarked
package dev.chappe.ingest.page.body;

import org.jspecify.annotations.NullMarked;
