package dev.chappe.enrich.grammar;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;

/**
 * A language's file grammar.yaml; its comments say what each part is. A language may leave out any of them.
 *
 * @param words
 *            the lists that are named after a {@link Grammar.Words}
 */
record GrammarFile(Map<String, Map<Tense, List<String>>> verbEndings, Map<String, List<String>> nounEndings,
        Map<Auxiliary, List<String>> auxiliaries, List<String> adverbSuffixes, List<String> phraseEndings,
        Map<Function, List<String>> prepositions, List<String> sayVerbs, Map<Control, List<String>> control,
        @JsonAnySetter Map<String, List<String>> words) {}
