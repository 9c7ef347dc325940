package dev.chappe.enrich.name;

import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.BitSet;
import java.util.List;

/**
 * How an article uses capitals: a word that it also writes small is no name where it opens a sentence, and a headline in
 * capitals says nothing about its words. Words are kept by hash; two that share one are rare and cost little.
 */
public final class Capitals {

    private static final int SIZE = 1 << 14;
    private static final int FEWEST_WORDS = 4;
    private static final double MOSTLY = 0.7;

    private final BitSet small = new BitSet(SIZE);
    private final BitSet capitalInside = new BitSet(SIZE);

    /** Reads the words of a field. */
    public void read(TokenizedText text, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (isHeadline(text, sentence)) {
                continue;
            }
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (text.kind(token) == TokenKind.WORD) {
                    if (!text.capitalised(token)) {
                        small.set(slot(text, token));
                    } else if (token > sentence.firstToken() && text.kind(token - 1) != TokenKind.PUNCTUATION) {
                        capitalInside.set(slot(text, token));
                    }
                }
            }
        }
    }

    boolean isWrittenSmall(TokenizedText text, int token) {
        return small.get(slot(text, token));
    }

    boolean isCapitalInside(TokenizedText text, int token) {
        return capitalInside.get(slot(text, token));
    }

    /** Whether nearly all words of a sentence have a capital, as English headlines do. */
    boolean isHeadline(TokenizedText text, Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (text.kind(token) == TokenKind.WORD && text.foldedLength(token) > 3) {
                words++;
                capitals += text.capitalised(token) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals >= words * MOSTLY;
    }

    private static int slot(TokenizedText text, int token) {
        int hash = text.foldedHash(token);
        return (hash ^ hash >>> 14) & SIZE - 1;
    }
}
