package dev.chappe.enrich.grammar;

import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words whose forms matter, by form. */
final class Lexicon {

    /** Words so short that accents alone tell them apart: "à" is no form of "avoir". */
    private static final int SHORT = 2;

    private final FoldedTable<List<WordSense>> byForm;

    Lexicon(List<WordSense> senses) {
        Map<String, List<WordSense>> table = new HashMap<>();
        for (WordSense sense : senses) {
            List<WordSense> same = table.computeIfAbsent(Folding.fold(sense.form()), form -> new ArrayList<>());
            if (!same.contains(sense)) {
                same.add(sense);
            }
        }
        byForm = new FoldedTable<>(table);
    }

    /**
     * What a token can be. Accents count where the text has them: "lance" is no participle; where it has none, any
     * accents will do.
     */
    List<WordSense> senses(TokenizedText text, int token) {
        List<WordSense> all = byForm.get(text, token);
        if (all == null) {
            return List.of();
        }
        boolean exact = false;
        boolean other = false;
        for (WordSense sense : all) {
            boolean same = isWritten(text, token, sense.form());
            exact |= same;
            other |= !same;
        }
        if (!exact && text.end(token) - text.start(token) <= SHORT) {
            return List.of();
        }
        if (!exact || !other) {
            return all;
        }
        return all.stream().filter(sense -> isWritten(text, token, sense.form())).toList();
    }

    private static boolean isWritten(TokenizedText text, int token, String form) {
        int length = text.end(token) - text.start(token);
        return length == form.length() && text.text().regionMatches(true, text.start(token), form, 0, length);
    }
}
