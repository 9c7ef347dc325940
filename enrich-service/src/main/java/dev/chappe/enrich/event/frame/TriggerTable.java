package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.event.frame.Trigger.Part;
import dev.chappe.enrich.grammar.Reflexives;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Triggers by the dictionary form of their first word. */
public final class TriggerTable {

    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();
    private final Reflexives reflexives;

    TriggerTable(Reflexives reflexives) {
        this.reflexives = reflexives;
    }

    void add(String phrase, Part part, List<Frame> frames) {
        boolean reflexive = part == Part.VERB && reflexives.isReflexive(phrase);
        String bare = reflexive ? reflexives.bare(phrase) : phrase;
        TokenizedText words = TokenizedText.of(Field.BODY, bare);
        String lemma = words.surface(0);
        List<String> tail = WordSet.words(bare.substring(words.end(0)));
        (part == Part.VERB ? verbs : nouns).computeIfAbsent(lemma, word -> new ArrayList<>())
                .add(new Trigger(lemma, part, tail, reflexive, frames));
    }

    /** The triggers that begin with such a word. */
    public List<Trigger> triggers(WordSense sense) {
        return (sense.isVerb() ? verbs : nouns).getOrDefault(sense.lemma(), List.of());
    }

    Set<String> verbs() {
        return verbs.keySet();
    }

    /** And adjectives. */
    Set<String> nouns() {
        return nouns.keySet();
    }
}
