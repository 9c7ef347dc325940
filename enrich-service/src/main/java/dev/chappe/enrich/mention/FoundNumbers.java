package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.FoundNumber.Form;
import dev.chappe.enrich.mention.NumberWord.Kind;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** All numbers of a text, by the token at which they begin. None overlaps another. */
final class FoundNumbers {

    private final @Nullable FoundNumber[] byToken;

    private FoundNumbers(@Nullable FoundNumber[] byToken) {
        this.byToken = byToken;
    }

    static FoundNumbers in(TokenizedText text, NumberGrammar grammar) {
        @Nullable
        FoundNumber[] byToken = new FoundNumber[text.count()];
        int token = 0;
        while (token < text.count()) {
            PhraseTable.Match<NumberWord> word = grammar.word(text, token);
            FoundNumber number = word == null && !mayBegin(text, token) ? null : read(text, grammar, token, word);
            if (number != null) {
                byToken[token] = number;
                token = number.end();
            } else {
                token = word != null && word.value().kind() == Kind.NOTHING ? word.end() : token + 1;
            }
        }
        return new FoundNumbers(byToken);
    }

    /** The number that begins at a token, null when none does. */
    @Nullable
    FoundNumber at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    private static boolean mayBegin(TokenizedText text, int token) {
        return text.is(token, TokenKind.NUMBER) || isMinus(text, token) || text.is(token, '+');
    }

    private static @Nullable FoundNumber read(TokenizedText text, NumberGrammar grammar, int token,
            PhraseTable.@Nullable Match<NumberWord> word) {
        if (word != null && word.value().kind() == Kind.NOTHING) {
            return null;
        }
        boolean readOut = word != null && word.value().kind() == Kind.MINUS;
        boolean minus = readOut || isMinusApart(text, grammar, token);
        Percent.Sign sign = minus ? Percent.Sign.MINUS : signAt(text, token);
        if (sign == Percent.Sign.NONE) {
            return unsigned(text, grammar, token);
        }
        int start = word == null ? token + 1 : word.end();
        FoundNumber number = readOut || text.is(start, TokenKind.NUMBER) ? unsigned(text, grammar, start) : null;
        return number == null ? null : signed(number, token, sign);
    }

    private static @Nullable FoundNumber unsigned(TokenizedText text, NumberGrammar grammar, int token) {
        FoundNumber number = NumberReader.read(grammar, text, token);
        return number == null ? null : Ratios.extend(number, text, grammar);
    }

    /** The sign that a token is to the one after it, which it touches; a hyphen that joins two words is none. */
    static Percent.Sign signAt(TokenizedText text, int token) {
        boolean joined = text.glued(token) && !text.is(token - 1, '(');
        if (joined || !text.glued(token + 1)) {
            return Percent.Sign.NONE;
        }
        if (isMinus(text, token)) {
            return Percent.Sign.MINUS;
        }
        return text.is(token, '+') ? Percent.Sign.PLUS : Percent.Sign.NONE;
    }

    private static boolean isMinus(TokenizedText text, int token) {
        return switch (text.first(token)) {
            case '-', '‐', '‑', '–', '−', '﹣', '－' -> true;
            default -> false;
        };
    }

    /**
     * A minus that a space parts from its percentage, as French typography has it. A dash around a parenthesis looks the
     * same, but does not stand after a colon, a bracket, "of" or "and".
     */
    private static boolean isMinusApart(TokenizedText text, NumberGrammar grammar, int token) {
        boolean apart = isMinus(text, token) && text.is(token + 1, TokenKind.NUMBER) && !text.glued(token + 1)
                && text.is(token + 2, '%');
        if (!apart) {
            return false;
        }
        if (text.startsLine(token) || text.is(token - 1, ':') || text.is(token - 1, '(')) {
            return true;
        }
        PhraseTable.Match<NumberWord> before = grammar.word(text, token - 1);
        return before != null && before.value().joins();
    }

    private static FoundNumber signed(FoundNumber number, int first, Percent.Sign sign) {
        BigDecimal value = sign == Percent.Sign.MINUS ? number.value().negate() : number.value();
        Form form = number.form() == Form.PRONOUN ? Form.WORDS : number.form();
        return new FoundNumber(first, number.end(), value, number.scale(), form, sign);
    }
}
