package dev.chappe.enrich.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the forms of a word from its dictionary form, by the endings that a language's file gives. */
final class Morphology {

    private final Map<String, Map<Tense, List<String>>> verbEndings;
    private final Map<String, List<String>> nounEndings;

    Morphology(Map<String, Map<Tense, List<String>>> verbEndings, Map<String, List<String>> nounEndings) {
        this.verbEndings = verbEndings;
        this.nounEndings = nounEndings;
    }

    /** The forms of a verb. */
    List<WordSense> verb(String lemma) {
        String ending = longestEnding(lemma, verbEndings);
        String stem = lemma.substring(0, lemma.length() - ending.length());
        List<WordSense> forms = new ArrayList<>();
        verbEndings.getOrDefault(ending, Map.of()).forEach(
                (tense, endings) -> endings.forEach(end -> forms.add(new WordSense(stem + end, lemma, tense))));
        return forms;
    }

    /** The forms of a noun or adjective. */
    List<WordSense> noun(String lemma) {
        String ending = longestEnding(lemma, nounEndings);
        String stem = lemma.substring(0, lemma.length() - ending.length());
        return nounEndings.getOrDefault(ending, List.of("")).stream()
                .map(end -> new WordSense(stem + end, lemma, null)).toList();
    }

    private static String longestEnding(String lemma, Map<String, ?> endings) {
        for (int from = 0; from < lemma.length(); from++) {
            if (endings.containsKey(lemma.substring(from))) {
                return lemma.substring(from);
            }
        }
        return "";
    }
}
