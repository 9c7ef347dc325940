package dev.chappe.enrich.deadletter;

import dev.chappe.enrich.books.RejectReason;
import java.nio.ByteBuffer;

/**
 * A record that a step rejected.
 *
 * @param stage
 *            the step
 * @param detail
 *            the reason in a sentence
 * @param bytes
 *            the record as it was read from its topic; not to be written to
 */
public record DeadLetter(String stage, RejectReason reason, String detail, ByteBuffer bytes) {}
