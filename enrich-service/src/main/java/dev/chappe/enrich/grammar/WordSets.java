package dev.chappe.enrich.grammar;

import dev.chappe.enrich.grammar.WordSet.Phrase;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Marker;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several sets of words, asked for again and again: each token of a text is looked up once for all of them, and the text
 * keeps the answer.
 */
public final class WordSets<K extends Enum<K>> implements Marker {

    private static final WordSet NONE = new WordSet(List.of());

    private final List<K> keys;
    /** In the order of their keys. */
    private final List<WordSet> sets;
    private final FoldedTable<List<Marking>> byFirst;

    /** A word or phrase with the sets that have it. */
    private record Marking(Phrase phrase, long sets) {}

    /**
     * @param sets
     *            by key; a set that is missing is empty. Of more keys than a long has bits the last are looked up each
     *            time, so they should be those that are seldom asked for.
     */
    public WordSets(Class<K> keys, Map<K, WordSet> sets) {
        this.keys = List.of(keys.getEnumConstants());
        this.sets = Stream.of(keys.getEnumConstants()).map(key -> sets.getOrDefault(key, NONE)).toList();
        Map<Phrase, Long> phrases = new LinkedHashMap<>();
        sets.entrySet().stream().filter(entry -> isMarked(entry.getKey())).forEach(entry -> entry.getValue().phrases()
                .forEach(phrase -> phrases.merge(phrase, bit(entry.getKey()), (mine, other) -> mine | other)));
        Map<String, List<Marking>> table = new HashMap<>();
        phrases.forEach((phrase, bits) -> table
                .computeIfAbsent(Folding.fold(phrase.first()), word -> new ArrayList<>())
                .add(new Marking(phrase, bits)));
        byFirst = new FoldedTable<>(table);
    }

    @SuppressWarnings("EnumOrdinal") // it outlives neither the process nor the list of keys
    private int place(K key) {
        return key.ordinal();
    }

    private long bit(K key) {
        return 1L << place(key);
    }

    @Override
    public long marks(TokenizedText text, int token) {
        List<Marking> markings = byFirst.get(text, token);
        if (markings == null) {
            return 0;
        }
        long marks = 0;
        for (Marking marking : markings) {
            marks |= marking.phrase().beginsAt(text, token) ? marking.sets() : 0;
        }
        return marks;
    }

    /** Whether a word or phrase of a set begins at the token. */
    public boolean has(K set, TokenizedText text, int token) {
        return isMarked(set) ? (text.marks(this, token) & bit(set)) != 0 : sets.get(place(set)).has(text, token);
    }

    private boolean isMarked(K key) {
        return place(key) < Long.SIZE;
    }

    /** The set of which the longest phrase begins at the token, the first of equals; null when none has one. */
    public @Nullable K longest(TokenizedText text, int token) {
        K longest = null;
        int end = 0;
        for (long left = text.marks(this, token); left != 0; left ^= Long.lowestOneBit(left)) {
            int place = Long.numberOfTrailingZeros(left);
            int here = sets.get(place).endOf(text, token);
            if (here > end) {
                end = here;
                longest = keys.get(place);
            }
        }
        return longest;
    }

    /** One past the last token of the longest phrase of a set that begins at the token, 0 when none does. */
    public int endOf(K set, TokenizedText text, int token) {
        return has(set, text, token) ? sets.get(place(set)).endOf(text, token) : 0;
    }
}
