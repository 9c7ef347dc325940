package dev.chappe.enrich.text;

import java.util.Arrays;

/** The tokens of a text, one array for each property. Grows while the text is read, and is left alone after that. */
final class TokenArrays {

    int count;
    TokenKind[] kinds;
    int[] starts;
    int[] ends;
    int[] hashes;
    boolean[] lineStarts;
    /** Where the folded form of each token begins; one more entry than tokens. */
    int[] foldedStarts;
    char[] folded;

    private int foldedLength;

    TokenArrays(int textLength) {
        int guess = textLength / 5 + 16;
        kinds = new TokenKind[guess];
        starts = new int[guess];
        ends = new int[guess];
        hashes = new int[guess];
        lineStarts = new boolean[guess];
        foldedStarts = new int[guess + 1];
        folded = new char[textLength + 16];
    }

    void add(TokenKind kind, String text, int start, int end, boolean startsLine) {
        ensureRoom((end - start) * Folding.LONGEST);
        int from = foldedLength;
        int to = from;
        for (int i = start; i < end; i++) {
            to = Folding.append(text.charAt(i), folded, to);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + folded[i];
        }
        kinds[count] = kind;
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        lineStarts[count] = startsLine;
        count++;
        foldedStarts[count] = to;
        foldedLength = to;
    }

    private void ensureRoom(int foldedMore) {
        if (count == kinds.length) {
            int size = count + (count >> 1) + 16;
            kinds = Arrays.copyOf(kinds, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            hashes = Arrays.copyOf(hashes, size);
            lineStarts = Arrays.copyOf(lineStarts, size);
            foldedStarts = Arrays.copyOf(foldedStarts, size + 1);
        }
        if (folded.length < foldedLength + foldedMore) {
            folded = Arrays.copyOf(folded, folded.length + (folded.length >> 1) + foldedMore);
        }
    }
}
