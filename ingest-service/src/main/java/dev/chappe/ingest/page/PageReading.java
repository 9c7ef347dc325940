package dev.chappe.ingest.page;

/** What was read of a document that should be a page with an article. */
public sealed interface PageReading {

    record Read(Page page) implements PageReading {}

    /**
     * No page.
     *
     * @param detail
     *            why, for people
     */
    record Unreadable(String detail) implements PageReading {}
}
