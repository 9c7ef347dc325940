package dev.chappe.ingest.warc;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;

/** What one record of an archive held. Records count from 1, those that are no pages included. */
public sealed interface ReadRecord {

    long number();

    record Page(long number, WarcPage page) implements ReadRecord {}

    /**
     * A record of which no page can be read.
     *
     * @param detail
     *            what is wrong, for people
     * @param excerpt
     *            of the bytes that could be read
     */
    record Faulty(long number, RejectReason reason, String detail, Excerpt excerpt) implements ReadRecord {}
}
