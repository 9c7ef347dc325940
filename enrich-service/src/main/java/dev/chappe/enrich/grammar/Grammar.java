package dev.chappe.enrich.grammar;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one language, asked by token. */
public final class Grammar {

    /** Words of so many letters inside a phrase take no endings. */
    private static final int SHORT = 3;
    private static final int LONGEST_ENDING = 2;

    private final Lexicon lexicon;
    private final Morphology morphology;
    private final Map<String, Auxiliary> auxiliaries = new HashMap<>();
    private final Map<String, Control> controls = new HashMap<>();
    private final Set<String> sayVerbs;
    private final WordSets<Function> prepositions;
    private final WordSets<Words> words;
    private final List<String> adverbSuffixes;
    private final Set<String> phraseEndings;
    private final String and;
    private final OrdinaryWords ordinary;

    /** Sets of small words that hold a sentence together, each with its name in the file grammar.yaml. */
    public enum Words {
        ADVERB("adverbs"), CLITIC("clitics"), NEGATION("negations"), LINKER("linkers"), SAYS("says"),
        ARTICLE("articles"), CONJUNCTION("conjunctions"), RELATIVE("relatives"), SUBORDINATOR("subordinators"),
        PRONOUN("pronouns"), COMPANY("companyWords"), PERSON("personWords"), LEGAL_FORM("legalForms"),
        RUMOUR("rumour"), PAST("past"), GENERIC("generic"), VARIANT("variants"), NEW("newness"), SPEAKER("speakers"),
        QUANTIFIER("quantifiers"), AUTHORITY("authorities"), SPORT("sports"), SUBJECT_RELATIVE("subjectRelatives"),
        POSSESSIVE("possessives"), NAMING("naming"), VALUATION("valuation"), PEOPLE("people"), GENITIVE("genitives"),
        HEADLINE_FUTURE("headlineFuture"), REFLEXIVE("reflexives"), CIVIC("civic"), BUSINESS("business"),
        WISH("wishes"), GOODS("goods"), HUMAN("humanPronouns"), DEAL("deals"), UNDER("under"), CONDITION("conditions"),
        TOPIC("topics"), SEVERAL("several"), SITE("sites"), PERSON_RELATIVE("personRelatives"), LATTER("latter"),
        INDEFINITE("indefinites"), CHARITY("charity"), TOTAL("totals"), RESULT("results"), PRICED("priced"),
        BACKED_BY("backedBy"), BACKS("backs"), EMPTY("emptyNouns"), MAGNATE("magnates"), OFFICE("offices"),
        NONE("noneOf"),
        ASPECT("aspects"), SINGLE("singleArticles"), BARGAIN("bargains"), RANGE("ranges"), FAMILY("families"),
        COLOUR("colours"), EDITION("editions"), CHATBOT("chatbots"), MODEL("models"), COMPOUND_VERB("compoundVerbs"),
        /** Of companies, those that speak of several. */
        COMPANIES(""), PLURAL("pluralArticles"), UNIT("units"), HOLDING("holdings"), MEASURE("measures"),
        PENALTY("penalties"), RESPECTIVE("respectives"), COST("costs"), INCLUDING("including"), ANSWERED("answered");

        /** Those whose other forms, such as the plural, belong to them too. */
        private static final Set<Words> INFLECTED = EnumSet.of(COMPANY, AUTHORITY, SPORT, PEOPLE, CIVIC, BUSINESS,
                GOODS, DEAL, CHARITY, PRICED, PENALTY);

        private final String key;

        Words(String key) {
            this.key = key;
        }

        private static Words of(String key) {
            return Stream.of(values()).filter(words -> words.key.equals(key)).findFirst().orElseThrow(
                    () -> new IllegalStateException("grammar.yaml: nobody reads the list " + key));
        }
    }

    private Grammar(GrammarFile file, Reflexives reflexives, OrdinaryWords ordinary, Collection<String> verbs,
            Collection<String> nouns) {
        this.ordinary = ordinary;
        adverbSuffixes = file.adverbSuffixes();
        phraseEndings = Set.copyOf(file.phraseEndings());
        sayVerbs = Set.copyOf(file.sayVerbs());
        file.auxiliaries().forEach((auxiliary, lemmas) -> lemmas.forEach(lemma -> auxiliaries.put(lemma, auxiliary)));
        file.control().forEach(
                (control, lemmas) -> lemmas.forEach(lemma -> controls.put(reflexives.bare(lemma), control)));
        Map<Function, WordSet> functions = new EnumMap<>(Function.class);
        file.prepositions().forEach((function, list) -> functions.put(function, new WordSet(list)));
        prepositions = new WordSets<>(Function.class, functions);
        morphology = new Morphology(file.verbEndings(), file.nounEndings());
        Map<Words, WordSet> sets = new EnumMap<>(Words.class);
        sets.put(Words.REFLEXIVE, reflexives.words());
        file.words().forEach((key, list) -> sets.put(Words.of(key), wordSet(Words.of(key), list, morphology)));
        sets.put(Words.COMPANIES, new WordSet(plurals(file.words().getOrDefault(Words.COMPANY.key, List.of()))));
        words = new WordSets<>(Words.class, sets);
        and = file.words().getOrDefault(Words.CONJUNCTION.key, List.of("&")).getFirst();
        lexicon = new Lexicon(senses(morphology, verbs, nouns));
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
        List<String> all = new ArrayList<>();
        Languages.lines(language, "verbs.txt").forEach(line -> all.addAll(List.of(line.split(" ", -1))));
        all.addAll(verbs);
        return new Grammar(file, Reflexives.of(language), OrdinaryWords.load(language), all, nouns);
    }

    private static WordSet wordSet(Words set, List<String> list, Morphology morphology) {
        return new WordSet(Words.INFLECTED.contains(set)
                ? list.stream().flatMap(word -> morphology.noun(word).stream()).map(WordSense::form).toList()
                : list);
    }

    /** The forms of nouns other than those of the dictionary. */
    private List<String> plurals(List<String> nouns) {
        return forms(nouns).stream().filter(form -> !nouns.contains(form)).toList();
    }

    private List<WordSense> senses(Morphology morphology, Collection<String> verbs, Collection<String> nouns) {
        Set<String> lemmas = new LinkedHashSet<>(verbs);
        lemmas.addAll(sayVerbs);
        lemmas.addAll(auxiliaries.keySet());
        lemmas.addAll(controls.keySet());
        List<WordSense> senses = new ArrayList<>();
        lemmas.forEach(lemma -> senses.addAll(morphology.verb(lemma)));
        nouns.forEach(noun -> senses.addAll(morphology.noun(noun)));
        return senses;
    }

    /** The word that joins the last of several names. */
    public String and() {
        return and;
    }

    /** Nouns in all their forms; of a phrase the last word takes them. */
    public List<String> forms(List<String> nouns) {
        return nouns.stream().flatMap(noun -> morphology.noun(noun).stream()).map(WordSense::form).distinct().toList();
    }

    /** What a token can be, of the words whose forms are known. */
    public List<WordSense> senses(TokenizedText text, int token) {
        return lexicon.senses(text, token);
    }

    public boolean is(Words set, TokenizedText text, int token) {
        return words.has(set, text, token);
    }

    /** One past the last token of the word or phrase of the set that begins at the token, 0 when none does. */
    public int endOf(Words set, TokenizedText text, int token) {
        return words.endOf(set, text, token);
    }

    /** Whether a token is a word of a phrase, or one of the forms that words inside a phrase take. */
    public boolean isFormOf(String word, TokenizedText text, int token) {
        if (text.is(token, word)) {
            return true;
        }
        int longer = text.foldedLength(token) - word.length();
        return longer > 0 && longer <= LONGEST_ENDING && word.length() > SHORT && text.folded(token).startsWith(word)
                && phraseEndings.contains(text.folded(token).substring(word.length()));
    }

    /** What a preposition makes of the phrase after it, null when the token is none. */
    public @Nullable Function preposition(TokenizedText text, int token) {
        Function function = prepositions.longest(text, token);
        boolean opensAdverb = function != null && endOf(Words.ADVERB, text, token) > token + 1;
        return opensAdverb ? null : function;
    }

    /** One past the last token of the preposition that begins at a token; the token itself when none does. */
    public int endOfPreposition(TokenizedText text, int token) {
        Function function = preposition(text, token);
        return function == null ? token : prepositions.endOf(function, text, token);
    }

    /** Whether the language writes the word small, so that a capital at a sentence's start makes no name of it. */
    public boolean isOrdinary(TokenizedText text, int token) {
        return ordinary.has(text, token) || !senses(text, token).isEmpty();
    }

    /** Whether a word that nobody knows looks like an ordinary one. */
    public boolean looksOrdinary(TokenizedText text, int token) {
        return ordinary.looksOrdinary(text, token);
    }

    /** Whether the token may stand inside a verb group without changing who does what. */
    public boolean isAdverb(TokenizedText text, int token) {
        if (is(Words.ADVERB, text, token)) {
            return true;
        }
        return text.kind(token) == TokenKind.WORD && text.foldedLength(token) > 5 && hasAdverbSuffix(text, token)
                && !text.capitalised(token)
                && !is(Words.AUTHORITY, text, token);
    }

    private boolean hasAdverbSuffix(TokenizedText text, int token) {
        for (String suffix : adverbSuffixes) {
            if (endsWith(text, token, suffix)) {
                return true;
            }
        }
        return false;
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
