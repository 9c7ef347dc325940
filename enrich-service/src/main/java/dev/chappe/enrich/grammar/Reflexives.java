package dev.chappe.enrich.grammar;

import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import java.util.List;

/** The pronouns that a reflexive verb of a language stands with; the file reflexives.txt, none where there is none. */
public final class Reflexives {

    private final List<String> pronouns;

    private Reflexives(List<String> pronouns) {
        this.pronouns = pronouns;
    }

    /** Those of a language. */
    public static Reflexives of(Language language) {
        return new Reflexives(Languages.lines(language, "reflexives.txt"));
    }

    /** Whether a verb as the vocabulary writes it has its pronoun before it: "s'offrir", "se dévoiler". */
    public boolean isReflexive(String verb) {
        return !bare(verb).equals(verb);
    }

    /** The verb without its pronoun. */
    public String bare(String verb) {
        for (String pronoun : pronouns) {
            String before = pronoun.endsWith("'") ? pronoun : pronoun + " ";
            if (verb.startsWith(before)) {
                return verb.substring(before.length());
            }
        }
        return verb;
    }

    WordSet words() {
        return new WordSet(pronouns);
    }
}
