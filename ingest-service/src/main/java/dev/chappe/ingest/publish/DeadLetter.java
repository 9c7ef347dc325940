package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;

/**
 * Something that came in and was no article.
 *
 * @param detail
 *            what is wrong, for people
 * @param origin
 *            where it came from: a feed, a file with its line, the push endpoint
 */
public record DeadLetter(RejectReason reason, String detail, String origin, Excerpt excerpt) {}
