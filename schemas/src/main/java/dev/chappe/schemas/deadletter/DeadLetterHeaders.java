package dev.chappe.schemas.deadletter;

/**
 * Names of the headers on news.deadletters, UTF-8 texts all. Beside them stand the headers of the rejected record, and
 * Kafka Streams' own {@code __streams.errors.*} where a topology rejected it.
 */
public final class DeadLetterHeaders {

    /** Which service and step rejected the record, for instance "enrich/extract". */
    public static final String STAGE = "chappe.stage";
    /** Why, one word of a closed list: the tag of the metric. */
    public static final String REASON = "chappe.reason";
    /** Why, in a sentence. */
    public static final String DETAIL = "chappe.detail";
    /** Where the record came from: a feed, a file and line, an address. */
    public static final String ORIGIN = "chappe.origin";
    /** Length in bytes of the whole record, of which the value may hold only the first kilobytes. */
    public static final String LENGTH = "chappe.length";
    /** SHA-256 of the whole record in hexadecimal. */
    public static final String SHA256 = "chappe.sha256";

    private DeadLetterHeaders() {}
}
