package dev.chappe.enrich.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table from folded words to values that is asked by token, without making the token's folded form. */
public final class FoldedTable<V> {

    private final @Nullable Entry<V>[] buckets;

    private record Entry<V>(String word, V value, @Nullable Entry<V> next) {}

    /** @param entries the words as they come; they are folded here */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    public FoldedTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size()) * 4);
        buckets = new Entry[size];
        entries.forEach((word, value) -> {
            String folded = Folding.fold(word);
            int bucket = bucket(folded.hashCode());
            buckets[bucket] = new Entry<>(folded, value, buckets[bucket]);
        });
    }

    /** The value of a token, null when the table has not got it or there is no such token. */
    public @Nullable V get(TokenizedText text, int token) {
        if (token < 0 || token >= text.count()) {
            return null;
        }
        Entry<V> entry = buckets[bucket(text.foldedHash(token))];
        while (entry != null && !text.is(token, entry.word)) {
            entry = entry.next;
        }
        return entry == null ? null : entry.value;
    }

    /** Whether the table has the token. */
    public boolean contains(TokenizedText text, int token) {
        return get(text, token) != null;
    }

    private int bucket(int hash) {
        return (hash ^ (hash >>> 15)) & (buckets.length - 1);
    }
}
