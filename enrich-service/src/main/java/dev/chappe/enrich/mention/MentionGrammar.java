package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Language;

/** All that is known of figures and times in a language, from its folder "mention". */
record MentionGrammar(NumberGrammar numbers, MeasureGrammar measures, Patterns patterns) {

    static MentionGrammar load(Language language) {
        return new MentionGrammar(NumberGrammar.load(language), MeasureGrammar.load(language),
                Patterns.load(language));
    }
}
