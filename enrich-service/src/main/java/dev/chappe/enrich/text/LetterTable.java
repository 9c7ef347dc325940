package dev.chappe.enrich.text;

import java.util.Arrays;
import java.util.Map;

/**
 * A table from sequences of up to four letters to a value for each language, asked without making a string of the
 * letters.
 */
final class LetterTable {

    /** At least half of this, and at most this many places for each sequence. */
    private static final int ROOM = 4;
    /** No letters have this key. */
    private static final long EMPTY = 0;
    /** 2 to the 64th by the golden ratio: spreads what differs in low bits (Knuth, volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final float[][] rows;
    private final int shift;

    LetterTable(Map<String, float[]> entries) {
        int size = Integer.highestOneBit(Math.max(2, entries.size())) * ROOM;
        keys = new long[size];
        rows = new float[size][];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        entries.forEach((letters, row) -> {
            long key = key(letters, 0, letters.length());
            int slot = slot(key);
            keys[slot] = key;
            rows[slot] = Arrays.copyOf(row, row.length);
        });
    }

    /** The key of some letters of a text. */
    private static long key(String text, int from, int to) {
        long key = EMPTY;
        for (int i = from; i < to; i++) {
            key = (key << Character.SIZE) | text.charAt(i);
        }
        return key;
    }

    /** The values of some letters of a text, or others when the table has not got them. */
    float[] get(String text, int from, int to, float[] otherwise) {
        int slot = slot(key(text, from, to));
        return keys[slot] == EMPTY ? otherwise : rows[slot];
    }

    /** Where a key is, or would be put. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
