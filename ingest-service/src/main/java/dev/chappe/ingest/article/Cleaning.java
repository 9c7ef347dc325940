package dev.chappe.ingest.article;

/** What became of an input when it was cleaned. */
public sealed interface Cleaning {

    record Clean(Article article) implements Cleaning {}

    /**
     * No article.
     *
     * @param detail
     *            what is wrong, for people
     */
    record Refused(RejectReason reason, String detail) implements Cleaning {}
}
