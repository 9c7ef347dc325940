package dev.chappe.console.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of an event as {@value #COLUMNS} columns of bits: each word sets some, and so does each of its beginnings. An
 * event without the bits of a word does not have it; a few events with them do not have it either, and are told apart by
 * their words themselves. To read some columns of bits of a million events takes milliseconds, to read their words half a
 * second.
 */
final class Signature {

    static final int COLUMNS = 32;

    private static final String COLUMN = "signature";
    private static final int BITS = COLUMNS * Long.SIZE;
    private static final int MOST_BITS = 3;
    /** Lengths of beginnings. Of the long ones there are so many that somebody who types a long word finds few others. */
    private static final List<Integer> BEGINNINGS = List.of(1, 2, 3, 4, 5, 6, 8, 11);
    /** Every second event has a word that begins with these two letters or those: one bit is enough for that. */
    private static final int TELLING = 3;
    private static final int LONG = 6;
    /** So many of the longest are enough to tell most other events apart; each costs the reading of some columns. */
    private static final int ASKED = 4;

    private Signature() {}

    /** The names of the columns. */
    static String columns() {
        return String.join(" ", IntStream.range(0, COLUMNS).mapToObj(column -> COLUMN + column).toList());
    }

    /** The columns of a text of words with a blank before and after each. */
    static List<Long> of(String words) {
        long[] columns = new long[COLUMNS];
        Set<String> seen = new HashSet<>();
        for (String word : words.strip().split(" ", -1)) {
            set(columns, beginnings(word).stream().filter(seen::add).toList());
            set(columns, List.of(word + " "));
        }
        return IntStream.range(0, COLUMNS).mapToObj(column -> columns[column]).toList();
    }

    /**
     * That an event may have a word.
     *
     * @param text
     *            a word with a blank before it, and one after it unless its end is left open
     */
    static Condition of(SearchedWord text) {
        List<String> telling = new ArrayList<>(beginnings(text.word()));
        if (text.isWhole()) {
            telling.add(text.word() + " ");
        }
        long[] columns = new long[COLUMNS];
        set(columns, telling.subList(Math.max(0, telling.size() - ASKED), telling.size()));
        List<Condition> conditions = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            if (columns[column] != 0) {
                conditions.add(new Condition("(" + COLUMN + column + " & ?) = ?", columns[column], columns[column]));
            }
        }
        return Condition.all(conditions);
    }

    private static List<String> beginnings(String word) {
        return BEGINNINGS.stream().filter(length -> length <= word.length()).map(length -> word.substring(0, length))
                .toList();
    }

    private static void set(long[] columns, List<String> texts) {
        for (String text : texts) {
            long hash = hash(text);
            for (int i = 0; i < bits(text); i++) {
                int bit = (int) (hash >>> (i * Short.SIZE)) & (BITS - 1);
                columns[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
            }
        }
    }

    private static int bits(String text) {
        if (text.endsWith(" ") || text.length() >= LONG) {
            return MOST_BITS;
        }
        return text.length() < TELLING ? 1 : MOST_BITS - 1;
    }

    private static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash ^ text.charAt(i));
        }
        return hash;
    }

    /** The finaliser of SplitMix64: every bit depends on every bit. */
    private static long mixed(long value) {
        long next = value + 0x9E3779B97F4A7C15L;
        next = (next ^ (next >>> 30)) * 0xBF58476D1CE4E5B9L;
        next = (next ^ (next >>> 27)) * 0x94D049BB133111EBL;
        return next ^ (next >>> 31);
    }
}
