package dev.chappe.enrich.event.frame;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.event.frame.FrameFile.Family;
import dev.chappe.enrich.event.frame.Trigger.Part;
import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Reflexives;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.grammar.Yaml;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The triggers and frames of one language, with its grammar. */
public final class FrameBook {

    private final TriggerTable triggers;
    private final TriggerTable ownTriggers;
    private final Map<NameKind, WordSet> classes = new EnumMap<>(NameKind.class);
    private final Map<String, WordSet> beside = new LinkedHashMap<>();
    private final Map<String, WordSet> rounds = new LinkedHashMap<>();
    private final Grammar grammar;
    private final MarketWords markets;

    private FrameBook(Language language, FrameFile file, Collection<OwnType> ownTypes) {
        Reflexives reflexives = Reflexives.of(language);
        triggers = new TriggerTable(reflexives);
        ownTriggers = new TriggerTable(reflexives);
        file.families().forEach((name, family) -> addFamily(family, framesOf(name, file)));
        ownTypes.forEach(type -> addOwn(type.languages().get(language)));
        file.beside().forEach((role, words) -> beside.put(role, new WordSet(words)));
        file.rounds().forEach((round, words) -> rounds.put(round, new WordSet(words)));
        markets = MarketWords.load(language);
        grammar = Grammar.load(language, union(union(triggers.verbs(), ownTriggers.verbs()), markets.verbs()),
                union(triggers.nouns(), ownTriggers.nouns()));
        file.classes().forEach((kind, words) -> classes.put(kind, new WordSet(grammar.forms(words))));
    }

    /** Reads a language's book of the bundled types. */
    public static FrameBook load(Language language) {
        return load(language, List.of());
    }

    /**
     * Reads a language's book.
     *
     * @param ownTypes
     *            types of a user's own, whose triggers stand in a table of their own
     */
    public static FrameBook load(Language language, Collection<OwnType> ownTypes) {
        return new FrameBook(language, Yaml.read(language.tag() + "/frames.yaml", new TypeReference<>() {}), ownTypes);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static List<Frame> framesOf(String family, FrameFile file) {
        List<Frame> frames = new ArrayList<>();
        for (FrameFile.Line line : file.frames()) {
            if (line.triggers().contains(family)) {
                Frame.When when = line.tense();
                Frame.Known known = line.known();
                frames.add(new Frame(line.type(), line.roles(), line.set(), line.need(),
                        when == null ? Frame.When.ANY : when, line.own(), line.companion(),
                        verbsOf(line.under(), file), line.echo(), known == null ? Frame.Known.NONE : known));
            }
        }
        return frames;
    }

    /** The verbs of some families, by their first word. */
    private static Set<String> verbsOf(List<String> families, FrameFile file) {
        Set<String> verbs = new HashSet<>();
        for (String name : families) {
            Family family = file.families().get(name);
            if (family == null) {
                throw new IllegalStateException("no family " + name);
            }
            family.verbs().forEach(phrase -> verbs.add(TokenizedText.of(Field.BODY, phrase).surface(0)));
        }
        return verbs;
    }

    private void addFamily(Family family, List<Frame> frames) {
        family.verbs().forEach(phrase -> triggers.add(phrase, Part.VERB, frames));
        family.nouns().forEach(phrase -> triggers.add(phrase, Part.NOUN, frames));
        family.adjectives().forEach(phrase -> triggers.add(phrase, Part.ADJECTIVE, frames));
    }

    private void addOwn(@Nullable OwnWords words) {
        if (words != null) {
            words.triggers().forEach(trigger -> trigger.phrases()
                    .forEach(phrase -> ownTriggers.add(phrase, trigger.part(), List.of(trigger.frame()))));
        }
    }

    public Grammar grammar() {
        return grammar;
    }

    public MarketWords markets() {
        return markets;
    }

    /** The triggers of the bundled types. */
    public TriggerTable triggers() {
        return triggers;
    }

    /** The triggers of a user's own types. */
    public TriggerTable ownTriggers() {
        return ownTriggers;
    }

    /** The words that name a class of things. */
    public Map<NameKind, WordSet> classes() {
        return classes;
    }

    /** Of roles that share a unit, the words beside a figure that tell which is meant; the first is, where there are none. */
    public Map<String, WordSet> beside() {
        return beside;
    }

    /** The words for each kind of financing round. */
    public Map<String, WordSet> rounds() {
        return rounds;
    }
}
