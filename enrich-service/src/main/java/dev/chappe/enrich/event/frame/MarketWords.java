package dev.chappe.enrich.event.frame;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.grammar.WordSets;
import dev.chappe.enrich.grammar.Yaml;
import dev.chappe.enrich.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A language's words about markets, shares and ratings; the file markets.yaml says what each set is. */
public final class MarketWords {

    private static final String VERBS = "Verbs";

    private final WordSets<Topic> sets;
    private final Map<Topic, Set<String>> verbs = new EnumMap<>(Topic.class);
    private final Map<String, WordSet> ratings = new LinkedHashMap<>();
    private final Map<String, WordSet> regions = new LinkedHashMap<>();
    private final Map<String, WordSet> ordinals = new LinkedHashMap<>();

    /** A set of words. */
    public enum Topic {
        HEADS, FLOWS, TOGETHER, RESPECTIVE, THEY, WE, ONE, MOVES, PLACES, PLACED, HOLDERS, PODIUM, OBSERVERS,
        STOPS, BARE,
        HELD, COUNTED,
        HOLDS, OWNED, PARTS, ELSE, SHARES,
        RANKS, LEADERS,
        CLOSERS, AIMS, VERSUS,
        UP, DOWN, YEARLY, DOUBLE, TRIPLE, QUADRUPLE, MULTIPLY, FORECAST, EXPECTS, RESEARCH, SOURCES, REPORTS, SOLD, OWN,
        FURTHER, SITED, DESCRIBED, STALE, SPENDS, INVESTS, SIZES, PRICES, PUBLIC, MAKERS, FORMER, VERDICTS, RATES,
        STOCKS, MORE, LESS, RATINGCONTEXT,
        PRICETARGETS, CONSENSUS, CREDIT, BROKERS, ASSETS
    }

    private MarketWords(Map<String, Object> file) {
        Map<Topic, WordSet> topics = new EnumMap<>(Topic.class);
        file.forEach((name, words) -> {
            if (words instanceof Map<?, ?> map) {
                Map<String, WordSet> table = switch (name) {
                    case "regions" -> regions;
                    case "ordinals" -> ordinals;
                    default -> ratings;
                };
                map.forEach((key, list) -> table.put(String.valueOf(key).replace('_', ' '), wordSet(list)));
            } else if (name.endsWith(VERBS)) {
                verbs.put(topic(name.substring(0, name.length() - VERBS.length())), Set.copyOf(strings(words)));
            } else {
                topics.put(topic(name), wordSet(words));
            }
        });
        sets = new WordSets<>(Topic.class, topics);
    }

    private static Topic topic(String name) {
        return Topic.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static WordSet wordSet(Object list) {
        return new WordSet(strings(list));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    static MarketWords load(Language language) {
        return new MarketWords(Yaml.read(language.tag() + "/markets.yaml", new TypeReference<>() {}));
    }

    /** All verbs of the file, in the infinitive. */
    Set<String> verbs() {
        Set<String> all = new LinkedHashSet<>();
        verbs.values().forEach(all::addAll);
        return all;
    }

    /** Whether a word or phrase of the topic begins at the token, or one of its verbs stands there in any form. */
    public boolean is(Topic topic, Passage passage, int token) {
        return passage.has(token) && (sets.has(topic, passage.tokens(), token) || isVerb(topic, passage, token));
    }

    private boolean isVerb(Topic topic, Passage passage, int token) {
        Set<String> lemmas = verbs.getOrDefault(topic, Set.of());
        if (lemmas.isEmpty()) {
            return false;
        }
        for (WordSense sense : passage.verbs(token)) {
            if (lemmas.contains(sense.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** One past the last token of the word or phrase that begins at the token, 0 when none does. */
    public int endOf(Topic topic, Passage passage, int token) {
        return passage.has(token) ? sets.endOf(topic, passage.tokens(), token) : 0;
    }

    /** The first place in a stretch of tokens where a word of the set stands, -1 when none does. */
    public int find(Topic topic, Passage passage, int from, int end) {
        for (int at = Math.max(from, passage.first()); at < Math.min(end, passage.end()); at++) {
            if (is(topic, passage, at)) {
                return at;
            }
        }
        return -1;
    }

    public boolean anywhere(Topic topic, Passage passage) {
        return find(topic, passage, passage.first(), passage.end()) >= 0;
    }

    /** The place that an ordinal at the token tells, 0 when none stands there. */
    public int ordinal(Passage passage, int token) {
        for (Map.Entry<String, WordSet> ordinal : ordinals.entrySet()) {
            if (passage.has(token) && ordinal.getValue().has(passage.tokens(), token)) {
                return Integer.parseInt(ordinal.getKey());
            }
        }
        return 0;
    }

    /** The adjectives of each region, by the region's name. */
    public Map<String, WordSet> regions() {
        return regions;
    }

    /** The words of each rating, by its name in English capitals. */
    public Map<String, WordSet> ratings() {
        return ratings;
    }
}
