package dev.chappe.enrich.text;

/** Tells something of each token of a text. What it tells depends on the text alone. */
public interface Marker {

    /** The marks of a token, a bit for each. */
    long marks(TokenizedText text, int token);
}
