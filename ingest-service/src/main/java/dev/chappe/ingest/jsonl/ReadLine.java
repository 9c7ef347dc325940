package dev.chappe.ingest.jsonl;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;

/** What one line of a file held. Lines count from 1, blank ones included. */
public sealed interface ReadLine {

    long number();

    record Read(long number, ArticleRecord article) implements ReadLine {}

    /**
     * A line that holds no article.
     *
     * @param detail
     *            what is wrong, for people; names the place in the line but not the line
     * @param excerpt
     *            of the line's bytes
     */
    record Faulty(long number, RejectReason reason, String detail, Excerpt excerpt) implements ReadLine {}
}
