package dev.chappe.enrich.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, perhaps with digits after them: "Xiaomi", "O1", "U.S.", "aujourd'hui". */
    WORD,
    /** What stands before an apostrophe that joins it to the next word, apostrophe included: "l'", "qu'". */
    ELISION,
    /** What stands after the apostrophe that joins it to the word before, apostrophe included: "'s". */
    CLITIC,
    /** Digits with the dots, commas and apostrophes between them, or one fraction sign: "1,500", "5.1", "½". */
    NUMBER,
    /** One currency sign. */
    CURRENCY,
    /** A hyphen, breaking or not; compounds are split: "trente", "-", "trois". */
    HYPHEN,
    /** A punctuation mark; several dots in a row are one. */
    PUNCTUATION,
    /** Any other character: a percent sign, an arrow, an emoji. */
    SYMBOL,
    /** A web address. */
    URL
}
