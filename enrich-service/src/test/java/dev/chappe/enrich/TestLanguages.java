package dev.chappe.enrich;

import dev.chappe.enrich.text.Language;

/** The languages that tests write their texts in. */
public final class TestLanguages {

    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");

    private TestLanguages() {}
}
