package dev.chappe.enrich.event.frame;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.grammar.WordSets;
import dev.chappe.enrich.grammar.Yaml;
import dev.chappe.enrich.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language's words about markets, shares and ratings; the file markets.yaml says what each set is. */
public final class MarketWords {

    private final WordSets<Topic> sets;
    private final Map<String, WordSet> ratings = new LinkedHashMap<>();

    /** A set of words. */
    public enum Topic {
        HEADS, STOPS, HELD, PARTS, SHARES, RANKS, LEADERS, UP, DOWN, DOUBLE, TRIPLE, FORECAST, OWN, RATINGCONTEXT,
        PRICETARGETS,
        ASSETS, HOLDERS
    }

    private MarketWords(Map<String, Object> file) {
        Map<Topic, WordSet> topics = new EnumMap<>(Topic.class);
        file.forEach((name, words) -> {
            if (words instanceof Map<?, ?> map) {
                map.forEach((rating, list) -> ratings.put(String.valueOf(rating).replace('_', ' '), wordSet(list)));
            } else {
                topics.put(Topic.valueOf(name.toUpperCase(Locale.ROOT)), wordSet(words));
            }
        });
        sets = new WordSets<>(Topic.class, topics);
    }

    private static WordSet wordSet(Object list) {
        return new WordSet(((List<?>) list).stream().map(String::valueOf).toList());
    }

    static MarketWords load(Language language) {
        return new MarketWords(Yaml.read(language.tag() + "/markets.yaml", new TypeReference<>() {}));
    }

    public boolean is(Topic topic, Passage passage, int token) {
        return passage.has(token) && sets.has(topic, passage.tokens(), token);
    }

    /** One past the last token of the word or phrase that begins at the token, 0 when none does. */
    public int endOf(Topic topic, Passage passage, int token) {
        return passage.has(token) ? sets.endOf(topic, passage.tokens(), token) : 0;
    }

    /** The first place in a stretch of tokens where a word of the set stands, -1 when none does. */
    public int find(Topic topic, Passage passage, int from, int end) {
        for (int at = Math.max(from, passage.first()); at < Math.min(end, passage.end()); at++) {
            if (sets.has(topic, passage.tokens(), at)) {
                return at;
            }
        }
        return -1;
    }

    public boolean anywhere(Topic topic, Passage passage) {
        return find(topic, passage, passage.first(), passage.end()) >= 0;
    }

    /** The words of each rating, by its name in English capitals. */
    public Map<String, WordSet> ratings() {
        return ratings;
    }
}
