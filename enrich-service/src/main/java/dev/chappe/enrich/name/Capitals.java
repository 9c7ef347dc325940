package dev.chappe.enrich.name;

import dev.chappe.enrich.text.Field;
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
    private static final int LONGEST_SMALL = 3;
    private static final double MOSTLY = 0.7;
    private static final int PRIME = 31;

    private final BitSet small = new BitSet(SIZE);
    private final BitSet capitalInside = new BitSet(SIZE);
    private final BitSet pairs = new BitSet(SIZE);

    /** How a sentence is written. */
    enum Casing {
        /** A capital is the mark of a name, but for the first word. */
        PLAIN,
        /** Nearly all words have a capital and no full stop ends them, as in English headlines. */
        HEADLINE,
        /** NEARLY ALL LETTERS ARE CAPITALS. */
        SHOUTED
    }

    /** Reads the words of a field. */
    public void read(TokenizedText text, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (casing(text, sentence) != Casing.PLAIN) {
                continue;
            }
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (text.kind(token) == TokenKind.WORD) {
                    read(text, token, sentence);
                }
            }
        }
    }

    private void read(TokenizedText text, int token, Sentence sentence) {
        if (!text.capitalised(token)) {
            small.set(slot(text.foldedHash(token)));
        } else if (token > sentence.firstToken() && !isBreak(text, token - 1)) {
            capitalInside.set(slot(text.foldedHash(token)));
            if (text.kind(token - 1) == TokenKind.WORD && text.capitalised(token - 1) && text.foldedLength(token) > 1) {
                pairs.set(slot(pair(text, token - 1)));
            }
        }
    }

    /** Whether a word may have its capital from what stands before it: a colon, a quote, a dash. */
    static boolean isBreak(TokenizedText text, int before) {
        return switch (text.kind(before)) {
            case PUNCTUATION, SYMBOL -> !text.is(before, ',');
            case HYPHEN -> !text.glued(before) || !text.glued(before + 1);
            default -> false;
        };
    }

    boolean isWrittenSmall(TokenizedText text, int token) {
        return small.get(slot(text.foldedHash(token)));
    }

    boolean isCapitalInside(TokenizedText text, int token) {
        return capitalInside.get(slot(text.foldedHash(token)));
    }

    /** Whether the article writes a word and the next together, both with a capital, where only a name has them. */
    boolean isPair(TokenizedText text, int token) {
        return token + 1 < text.count() && pairs.get(slot(pair(text, token)));
    }

    /** A title is written in one manner, however many sentences it has. */
    static Casing casing(TokenizedText text, Sentence sentence) {
        boolean title = text.field() == Field.TITLE;
        int first = title ? 0 : sentence.firstToken();
        int end = title ? text.count() : sentence.endToken();
        int words = 0;
        int capitals = 0;
        int raised = 0;
        int shouted = 0;
        int all = 0;
        for (int token = first; token < end; token++) {
            if (text.kind(token) == TokenKind.WORD) {
                all++;
                shouted += isShouted(text, token) ? 1 : 0;
                if (text.foldedLength(token) > LONGEST_SMALL) {
                    words++;
                    capitals += text.capitalised(token) ? 1 : 0;
                } else if (token > first && text.capitalised(token) && !isShouted(text, token)
                        && !isBreak(text, token - 1)) {
                    raised++;
                }
            }
        }
        if (all >= FEWEST_WORDS && shouted >= all * MOSTLY) {
            return Casing.SHOUTED;
        }
        boolean many = words >= FEWEST_WORDS && capitals >= words * MOSTLY
                && (title || !text.is(end - 1, '.'));
        // "iOS 16.4 Is Out", "Acme Is Here": few words, but even the smallest has its capital
        boolean few = title && raised > 0 && raised + capitals >= 2 && capitals == words;
        return many || few ? Casing.HEADLINE : Casing.PLAIN;
    }

    private static boolean isShouted(TokenizedText text, int token) {
        for (int i = text.start(token); i < text.end(token); i++) {
            if (Character.isLowerCase(text.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int pair(TokenizedText text, int first) {
        return text.foldedHash(first) * PRIME + text.foldedHash(first + 1);
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 14) & SIZE - 1;
    }
}
