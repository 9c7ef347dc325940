package dev.chappe.enrich.grammar;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language, asked by token. */
public final class Grammar {

    private final Lexicon lexicon;
    private final Map<String, Auxiliary> auxiliaries = new HashMap<>();
    private final Map<String, Control> controls = new HashMap<>();
    private final Set<String> sayVerbs;
    private final Map<Function, WordSet> prepositions = new EnumMap<>(Function.class);
    /** All of them, for most words are none. */
    private final WordSet anyPreposition;
    private final Map<Words, WordSet> words = new EnumMap<>(Words.class);
    private final List<String> adverbSuffixes;
    private final String and;

    /** Sets of small words that hold a sentence together. */
    public enum Words {
        ADVERB, CLITIC, NEGATION, LINKER, SAYS, ARTICLE, CONJUNCTION, RELATIVE, SUBORDINATOR, PRONOUN, COMPANY, PERSON,
        LEGAL_FORM, RUMOUR, PAST, GENERIC,
        VARIANT, NEW, SPEAKER, QUANTIFIER, AUTHORITY, SPORT,
        SUBJECT_RELATIVE, POSSESSIVE, NAMING, VALUATION,
        PEOPLE
    }

    private Grammar(GrammarFile file, Collection<String> commonVerbs, Collection<String> verbs,
            Collection<String> nouns) {
        adverbSuffixes = file.adverbSuffixes();
        and = file.conjunctions().getFirst();
        sayVerbs = Set.copyOf(file.sayVerbs());
        file.auxiliaries().forEach((auxiliary, lemmas) -> lemmas.forEach(lemma -> auxiliaries.put(lemma, auxiliary)));
        file.control().forEach((control, lemmas) -> lemmas.forEach(lemma -> controls.put(bare(lemma), control)));
        file.prepositions().forEach((function, list) -> prepositions.put(function, new WordSet(list)));
        anyPreposition = new WordSet(file.prepositions().values().stream().flatMap(List::stream).toList());
        words.put(Words.ADVERB, new WordSet(file.adverbs()));
        words.put(Words.CLITIC, new WordSet(file.clitics()));
        words.put(Words.NEGATION, new WordSet(file.negations()));
        words.put(Words.LINKER, new WordSet(file.linkers()));
        words.put(Words.SAYS, new WordSet(file.says()));
        words.put(Words.ARTICLE, new WordSet(file.articles()));
        words.put(Words.CONJUNCTION, new WordSet(file.conjunctions()));
        words.put(Words.RELATIVE, new WordSet(file.relatives()));
        words.put(Words.SUBORDINATOR, new WordSet(file.subordinators()));
        words.put(Words.PRONOUN, new WordSet(file.pronouns()));
        words.put(Words.COMPANY, new WordSet(plurals(file.companyWords())));
        words.put(Words.PERSON, new WordSet(file.personWords()));
        words.put(Words.LEGAL_FORM, new WordSet(file.legalForms()));
        words.put(Words.RUMOUR, new WordSet(file.rumour()));
        words.put(Words.VARIANT, new WordSet(file.variants()));
        words.put(Words.SPEAKER, new WordSet(file.speakers()));
        words.put(Words.QUANTIFIER, new WordSet(file.quantifiers()));
        words.put(Words.AUTHORITY, new WordSet(plurals(file.authorities())));
        words.put(Words.SPORT, new WordSet(plurals(file.sports())));
        words.put(Words.SUBJECT_RELATIVE, new WordSet(file.subjectRelatives()));
        words.put(Words.POSSESSIVE, new WordSet(file.possessives()));
        words.put(Words.NAMING, new WordSet(file.naming()));
        words.put(Words.VALUATION, new WordSet(file.valuation()));
        words.put(Words.PEOPLE, new WordSet(plurals(file.people())));
        words.put(Words.NEW, new WordSet(file.newness()));
        words.put(Words.GENERIC, new WordSet(file.generic()));
        words.put(Words.PAST, new WordSet(file.past()));
        lexicon = new Lexicon(senses(file, commonVerbs, verbs, nouns));
    }

    /**
     * Reads a language's grammar.
     *
     * @param verbs
     *            further verbs whose forms are to be known
     * @param nouns
     *            nouns and adjectives whose forms are to be known
     */
    public static Grammar load(Language language, Collection<String> verbs, Collection<String> nouns) {
        GrammarFile file = Yaml.read(language.tag() + "/grammar.yaml", new TypeReference<>() {});
        List<String> common = Languages.lines(language, "verbs.txt").stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream()).toList();
        return new Grammar(file, common, verbs, nouns);
    }

    private List<WordSense> senses(GrammarFile file, Collection<String> commonVerbs, Collection<String> verbs,
            Collection<String> nouns) {
        Morphology morphology = new Morphology(file.verbEndings(), file.nounEndings());
        Set<String> lemmas = new LinkedHashSet<>(commonVerbs);
        lemmas.addAll(verbs);
        lemmas.addAll(sayVerbs);
        lemmas.addAll(auxiliaries.keySet());
        lemmas.addAll(controls.keySet());
        List<WordSense> senses = new ArrayList<>();
        lemmas.forEach(lemma -> senses.addAll(morphology.verb(lemma)));
        nouns.forEach(noun -> senses.addAll(morphology.noun(noun)));
        return senses;
    }

    /** A reflexive verb's lemma without its pronoun. */
    private static String bare(String lemma) {
        return lemma.startsWith("s'") ? lemma.substring(2) : lemma;
    }

    private static List<String> plurals(List<String> list) {
        List<String> all = new ArrayList<>(list);
        list.forEach(word -> all.add(word + "s"));
        return all;
    }

    /** The word that joins the last of several names. */
    public String and() {
        return and;
    }

    /** What a token can be, of the words whose forms are known. */
    public List<WordSense> senses(TokenizedText text, int token) {
        return lexicon.senses(text, token);
    }

    public boolean is(Words set, TokenizedText text, int token) {
        return wordSet(set).has(text, token);
    }

    /** One past the last token of the word or phrase of the set that begins at the token, 0 when none does. */
    public int endOf(Words set, TokenizedText text, int token) {
        return wordSet(set).endOf(text, token);
    }

    private WordSet wordSet(Words set) {
        WordSet found = words.get(set);
        if (found == null) {
            throw new IllegalStateException("no words " + set);
        }
        return found;
    }

    /** What a preposition makes of the phrase after it, null when the token is none. */
    public @Nullable Function preposition(TokenizedText text, int token) {
        boolean opensAdverb = endOf(Words.ADVERB, text, token) > token + 1;
        if (opensAdverb || !anyPreposition.has(text, token)) {
            return null;
        }
        for (Map.Entry<Function, WordSet> entry : prepositions.entrySet()) {
            if (entry.getValue().has(text, token)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Whether the token may stand inside a verb group without changing who does what. */
    public boolean isAdverb(TokenizedText text, int token) {
        if (is(Words.ADVERB, text, token)) {
            return true;
        }
        return text.kind(token) == TokenKind.WORD && text.foldedLength(token) > 5 && !text.capitalised(token)
                && adverbSuffixes.stream().anyMatch(suffix -> endsWith(text, token, suffix));
    }

    private static boolean endsWith(TokenizedText text, int token, String suffix) {
        int from = text.foldedLength(token) - suffix.length();
        for (int i = 0; i < suffix.length(); i++) {
            if (text.foldedChar(token, from + i) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What a verb does to the one after it, null when it is no auxiliary. */
    public @Nullable Auxiliary auxiliary(WordSense sense) {
        return sense.isVerb() ? auxiliaries.get(sense.lemma()) : null;
    }

    /** How real a verb makes the one that depends on it, null when it says nothing of that. */
    public @Nullable Control control(WordSense sense) {
        return sense.isVerb() ? controls.get(sense.lemma()) : null;
    }

    /** Whether a verb only tells that somebody says something. */
    public boolean isSaying(WordSense sense) {
        return sense.isVerb() && sayVerbs.contains(sense.lemma());
    }
}
