package dev.chappe.ingest.publish;

/** What the broker made of an article in the end. */
public enum Delivery {
    /** Acknowledged by all replicas in sync. */
    PUBLISHED,
    /** Refused for good: the article went to the dead letters. */
    REFUSED
}
