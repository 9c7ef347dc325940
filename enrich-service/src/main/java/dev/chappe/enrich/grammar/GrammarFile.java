package dev.chappe.enrich.grammar;

import java.util.List;
import java.util.Map;

/** A language's file grammar.yaml; its comments say what each part is. */
record GrammarFile(Map<String, Map<Tense, List<String>>> verbEndings, Map<String, List<String>> nounEndings,
        Map<Auxiliary, List<String>> auxiliaries, List<String> adverbs, List<String> adverbSuffixes,
        List<String> clitics, List<String> negations, List<String> linkers, Map<Function, List<String>> prepositions,
        List<String> says, List<String> articles, List<String> conjunctions, List<String> relatives,
        List<String> subordinators, List<String> pronouns, List<String> companyWords, List<String> personWords,
        List<String> legalForms, List<String> sayVerbs, Map<Control, List<String>> control, List<String> rumour,
        List<String> past, List<String> generic, List<String> variants, List<String> newness, List<String> speakers,
        List<String> quantifiers,
        List<String> authorities, List<String> sports, List<String> subjectRelatives, List<String> possessives,
        List<String> naming, List<String> valuation, List<String> people) {}
