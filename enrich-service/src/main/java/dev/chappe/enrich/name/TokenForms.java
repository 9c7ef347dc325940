package dev.chappe.enrich.name;

import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.BitSet;

/** What a single token can be in a name, by its form alone. */
final class TokenForms {

    /** Longest number that is part of a name: "Cyberpunk 2077" has one, "12 500" none. */
    private static final int LONGEST_NUMBER = 5;

    private final TokenizedText text;
    private final Grammar grammar;
    private final BitSet taken;

    /**
     * @param taken
     *            the tokens that are part of a sum, a date or another figure
     */
    TokenForms(TokenizedText text, Grammar grammar, BitSet taken) {
        this.text = text;
        this.grammar = grammar;
        this.taken = taken;
    }

    boolean isTaken(int token) {
        return taken.get(token);
    }

    /** A word with a capital in it. */
    boolean isCapitalWord(int token) {
        return text.is(token, TokenKind.WORD) && (text.capitalised(token) || hasInnerCapital(token));
    }

    /** Letters and digits together: "GH200", "4a". */
    boolean isCode(int token) {
        return text.is(token, TokenKind.WORD) && hasDigit(token, token + 1);
    }

    boolean isNamePart(int token) {
        return isCapitalWord(token) || isCode(token);
    }

    boolean hasDigit(int from, int end) {
        for (int i = text.start(from); i < text.end(end - 1); i++) {
            if (Character.isDigit(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "iPhone", "IBM". */
    boolean hasInnerCapital(int token) {
        for (int i = text.start(token) + 1; i < text.end(token); i++) {
            if (Character.isUpperCase(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 1900 to 2099. */
    boolean isYear(int token) {
        if (!text.is(token, TokenKind.NUMBER) || length(token) != 4) {
            return false;
        }
        return text.text().startsWith("19", text.start(token)) || text.text().startsWith("20", text.start(token));
    }

    /** A number that can go on a name: no year, not too long, and nothing after it that it counts. */
    boolean isNameNumber(int token, int limit) {
        return text.is(token, TokenKind.NUMBER) && length(token) <= LONGEST_NUMBER && !isYear(token)
                && !countsSomething(token, limit);
    }

    /** Whether the number is followed by a small word that it could count. */
    boolean countsSomething(int token, int limit) {
        int next = token + 1;
        return next < limit && text.is(next, TokenKind.WORD) && !text.glued(next) && !text.capitalised(next)
                && !grammar.is(Words.RANGE, text, next)
                && !isFunctionWord(next) && grammar.senses(text, next).isEmpty();
    }

    private int length(int token) {
        return text.end(token) - text.start(token);
    }

    boolean isFiniteVerb(int token) {
        return grammar.senses(text, token).stream().anyMatch(sense -> {
            Tense tense = sense.tense();
            return tense != null && tense.isFinite();
        });
    }

    /** "Autorité", "Court". */
    boolean isAuthority(int token) {
        return grammar.is(Words.AUTHORITY, text, token);
    }

    boolean isFunctionWord(int token) {
        return grammar.preposition(text, token) != null || grammar.is(Words.ARTICLE, text, token)
                || grammar.is(Words.CONJUNCTION, text, token) || grammar.is(Words.RELATIVE, text, token)
                || grammar.is(Words.SUBORDINATOR, text, token) || grammar.is(Words.PRONOUN, text, token)
                || grammar.is(Words.SPEAKER, text, token) || grammar.is(Words.NEGATION, text, token)
                || grammar.is(Words.ADVERB, text, token);
    }
}
