package dev.chappe.schemas.deadletter;

/**
 * Names of the headers on news.deadletters, UTF-8 texts all. Beside them stand the headers of the rejected record, and
 * Kafka Streams' own {@code __streams.errors.*} where a topology rejected it.
 */
public final class DeadLetterHeaders {

    /** Which service and step rejected the record, for instance "enrich/read-article". */
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

    /** Event time of the record in milliseconds since 1970, where a topology rejected it. */
    public static final String TIME = "chappe.time";
    /** On a record that was replayed, the dead letter that it comes from, for instance "news.deadletters-3@17". */
    public static final String REPLAYED = "chappe.replayed";
    /** On a record that was replayed, how often by now. */
    public static final String REPLAYS = "chappe.replays";
    /** The {@link #REASON} of a record that is no dead letter, but the receipt that those of its origin were replayed. */
    public static final String REPLAYED_REASON = "replayed";

    private DeadLetterHeaders() {}
}
