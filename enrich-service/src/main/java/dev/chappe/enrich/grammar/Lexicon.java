package dev.chappe.enrich.grammar;

import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words whose forms matter, by form. */
final class Lexicon {

    /** Words so short that accents alone tell them apart: "à" is no form of "avoir". */
    private static final int SHORT = 2;

    private final FoldedTable<Entry> byForm;

    /** All senses of a folded form, and those of each form with its accents. */
    private record Entry(List<WordSense> all, List<Written> written) {

        static Entry of(List<WordSense> senses) {
            Map<String, List<WordSense>> byWriting = new LinkedHashMap<>();
            senses.forEach(
                    sense -> byWriting.computeIfAbsent(sense.form(), form -> new ArrayList<>()).add(sense));
            return new Entry(List.copyOf(senses), byWriting.entrySet().stream()
                    .map(entry -> new Written(entry.getKey(), List.copyOf(entry.getValue()))).toList());
        }
    }

    private record Written(String form, List<WordSense> senses) {}

    Lexicon(List<WordSense> senses) {
        Map<String, Set<WordSense>> table = new HashMap<>();
        for (WordSense sense : senses) {
            table.computeIfAbsent(Folding.fold(sense.form()), form -> new LinkedHashSet<>()).add(sense);
        }
        Map<String, Entry> entries = new HashMap<>();
        table.forEach((form, all) -> entries.put(form, Entry.of(List.copyOf(all))));
        byForm = new FoldedTable<>(entries);
    }

    /**
     * What a token can be. Accents count where the text has them: "lance" is no participle; where it has none, any
     * accents will do.
     */
    List<WordSense> senses(TokenizedText text, int token) {
        Entry entry = byForm.get(text, token);
        if (entry == null) {
            return List.of();
        }
        for (Written written : entry.written()) {
            if (isWritten(text, token, written.form())) {
                return written.senses();
            }
        }
        return text.end(token) - text.start(token) <= SHORT ? List.of() : entry.all();
    }

    private static boolean isWritten(TokenizedText text, int token, String form) {
        int length = text.end(token) - text.start(token);
        return length == form.length() && text.text().regionMatches(true, text.start(token), form, 0, length);
    }
}
