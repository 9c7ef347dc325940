package dev.chappe.enrich.event.frame;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.event.frame.FrameFile.Family;
import dev.chappe.enrich.event.frame.Trigger.Part;
import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Reflexives;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.grammar.Yaml;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The triggers and frames of one language, with its grammar. */
public final class FrameBook {

    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();
    private final Map<NameKind, WordSet> classes = new EnumMap<>(NameKind.class);
    private final Map<String, WordSet> rounds = new LinkedHashMap<>();
    private final Reflexives reflexives;
    private final Grammar grammar;
    private final MarketWords markets;

    private FrameBook(Language language, FrameFile file) {
        reflexives = Reflexives.of(language);
        file.families().forEach((name, family) -> addFamily(family, framesOf(name, file)));
        file.classes().forEach((kind, words) -> classes.put(kind, new WordSet(words)));
        file.rounds().forEach((round, words) -> rounds.put(round, new WordSet(words)));
        grammar = Grammar.load(language, verbs.keySet(), nouns.keySet());
        markets = MarketWords.load(language);
    }

    public static FrameBook load(Language language) {
        return new FrameBook(language, Yaml.read(language.tag() + "/frames.yaml", new TypeReference<>() {}));
    }

    private static List<Frame> framesOf(String family, FrameFile file) {
        List<Frame> frames = new ArrayList<>();
        for (FrameFile.Line line : file.frames()) {
            if (line.triggers().contains(family)) {
                Frame.When when = line.tense();
                frames.add(new Frame(line.type(), line.roles(), line.set(), line.need(),
                        when == null ? Frame.When.ANY : when, line.own(), line.companion()));
            }
        }
        return frames;
    }

    private void addFamily(Family family, List<Frame> frames) {
        family.verbs().forEach(phrase -> add(verbs, phrase, Part.VERB, frames));
        family.nouns().forEach(phrase -> add(nouns, phrase, Part.NOUN, frames));
        family.adjectives().forEach(phrase -> add(nouns, phrase, Part.ADJECTIVE, frames));
    }

    private void add(Map<String, List<Trigger>> table, String phrase, Part part, List<Frame> frames) {
        boolean reflexive = part == Part.VERB && reflexives.isReflexive(phrase);
        String bare = reflexive ? reflexives.bare(phrase) : phrase;
        TokenizedText words = TokenizedText.of(Field.BODY, bare);
        String lemma = words.surface(0);
        List<String> tail = WordSet.words(bare.substring(words.end(0)));
        table.computeIfAbsent(lemma, word -> new ArrayList<>())
                .add(new Trigger(lemma, part, tail, reflexive, frames));
    }

    public Grammar grammar() {
        return grammar;
    }

    public MarketWords markets() {
        return markets;
    }

    /** The triggers that begin with such a word. */
    public List<Trigger> triggers(WordSense sense) {
        return (sense.isVerb() ? verbs : nouns).getOrDefault(sense.lemma(), List.of());
    }

    /** The words that name a class of things. */
    public Map<NameKind, WordSet> classes() {
        return classes;
    }

    /** The words for each kind of financing round. */
    public Map<String, WordSet> rounds() {
        return rounds;
    }
}
