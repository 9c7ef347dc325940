package dev.chappe.enrich.text;

/**
 * A language.
 *
 * @param tag
 *            primary BCP 47 subtag in lower case, "und" when unknown
 */
public record Language(String tag) {

    public static final Language UNDETERMINED = new Language("und");
}
