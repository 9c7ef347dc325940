package dev.chappe.enrich.text;

/** A field of an article that a {@link Span} counts in. */
public enum Field {
    TITLE, BODY
}
