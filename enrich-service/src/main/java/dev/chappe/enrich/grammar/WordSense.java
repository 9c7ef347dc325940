package dev.chappe.enrich.grammar;

import org.jspecify.annotations.Nullable;

/**
 * What a word form can be.
 *
 * @param form
 *            in lower case, with its accents
 * @param lemma
 *            the dictionary form
 * @param tense
 *            of a verb form; null for a noun or adjective
 */
public record WordSense(String form, String lemma, @Nullable Tense tense) {

    public boolean isVerb() {
        return tense != null;
    }
}
