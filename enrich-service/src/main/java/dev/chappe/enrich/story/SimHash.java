package dev.chappe.enrich.story;

import java.util.List;

/**
 * A signature of 64 bits in which near-identical texts differ in few bits (Charikar, Similarity Estimation Techniques
 * from Rounding Algorithms, STOC 2002; Manku, Jain and Das Sarma, Detecting Near-Duplicates for Web Crawling, WWW 2007).
 * Taken over runs of three words, so that the same facts told in other words do not look alike.
 */
public final class SimHash {

    /**
     * Most bits in which two signatures of one text differ. Independent texts differ in 32 with a standard deviation of
     * 4; a copy that a desk has trimmed or headed anew stays below this.
     */
    private static final int NEAR = 12;
    private static final int SHINGLE = 3;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SimHash() {}

    /** The signature of a text; 0 for one without a word. */
    public static long of(String text) {
        List<String> words = FoldedName.of(text).words();
        int[] balance = new int[Long.SIZE];
        int shingles = Math.max(1, words.size() - SHINGLE + 1);
        for (int i = 0; i < shingles; i++) {
            count(hash(words, i, Math.min(words.size(), i + SHINGLE)), balance);
        }
        long signature = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            signature |= balance[bit] > 0 ? 1L << bit : 0;
        }
        return signature;
    }

    /** Whether two signatures are of near-identical texts. */
    public static boolean near(long one, long other) {
        return Long.bitCount(one ^ other) <= NEAR;
    }

    private static void count(long hash, int[] balance) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            balance[bit] += (int) ((hash >>> bit) & 1) * 2 - 1;
        }
    }

    /**
     * FNV-1a over the UTF-16 units of words with spaces between, then the finaliser of MurmurHash3, since FNV alone mixes
     * its high bits badly.
     */
    private static long hash(List<String> words, int from, int to) {
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            hash = i > from ? (hash ^ ' ') * FNV_PRIME : hash;
            String word = words.get(i);
            for (int at = 0; at < word.length(); at++) {
                hash = (hash ^ word.charAt(at)) * FNV_PRIME;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
