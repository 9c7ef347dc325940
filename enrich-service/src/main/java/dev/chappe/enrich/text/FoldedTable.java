package dev.chappe.enrich.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table from folded words to values that is asked by token, without making the token's folded form. Most tokens are in
 * no table, so that a miss costs hardly more than one look at a hash.
 */
public final class FoldedTable<V> {

    /** At least half of this, and at most this many places for each word. */
    private static final int ROOM = 4;
    private static final int EMPTY = 0;

    private final int[] hashes;
    private final @Nullable String[] words;
    private final @Nullable Object[] values;

    /** @param entries the words as they come; they are folded here */
    public FoldedTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(2, entries.size())) * ROOM;
        hashes = new int[size];
        words = new String[size];
        values = new Object[size];
        entries.forEach((word, value) -> put(Folding.fold(word), value));
    }

    private void put(String folded, V value) {
        int hash = spread(folded.hashCode());
        int slot = slot(hash);
        while (hashes[slot] != EMPTY && !folded.equals(words[slot])) {
            slot = slot(slot + 1);
        }
        hashes[slot] = hash;
        words[slot] = folded;
        values[slot] = value;
    }

    /** The value of a token, null when the table has not got it or there is no such token. */
    @SuppressWarnings("unchecked") // only put fills the table
    public @Nullable V get(TokenizedText text, int token) {
        if (token < 0 || token >= text.count()) {
            return null;
        }
        int hash = spread(text.foldedHash(token));
        int slot = slot(hash);
        while (hashes[slot] != EMPTY) {
            String word = hashes[slot] == hash ? words[slot] : null;
            if (word != null && text.is(token, word)) {
                return (V) values[slot];
            }
            slot = slot(slot + 1);
        }
        return null;
    }

    /** Whether the table has the token. */
    public boolean contains(TokenizedText text, int token) {
        return get(text, token) != null;
    }

    /** Never the mark of an empty place. */
    private static int spread(int hash) {
        int spread = hash ^ (hash >>> 15);
        return spread == EMPTY ? 1 : spread;
    }

    private int slot(int hash) {
        return hash & (hashes.length - 1);
    }
}
