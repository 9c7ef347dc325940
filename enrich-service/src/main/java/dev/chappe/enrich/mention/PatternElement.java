package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** One piece of a {@link Pattern}. */
sealed interface PatternElement {

    /** What an element answers when it does not match. */
    int NO_MATCH = -1;

    /** One past the last token of the text that this element takes from a token on, or {@link #NO_MATCH}. */
    int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures);

    /** One of some words. */
    record Words(List<String> folded) implements PatternElement {

        public Words {
            folded = List.copyOf(folded);
        }

        @Override
        public int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures) {
            for (String word : folded) {
                if (text.is(token, word)) {
                    return token + 1;
                }
            }
            return NO_MATCH;
        }
    }

    /** A word or phrase of a class, whose value is captured. */
    record WordClass(String name, PhraseTable<BigDecimal> phrases) implements PatternElement {

        private String capture() {
            int dot = name.indexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }

        @Override
        public int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures) {
            PhraseTable.Match<BigDecimal> match = phrases.at(text, token);
            if (match == null) {
                return NO_MATCH;
            }
            captures.add(capture(), match.value());
            return match.end();
        }
    }

    /** Any hyphen, dash or slash. */
    enum Dash implements PatternElement {
        DASH;

        @Override
        public int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures) {
            boolean dash = text.is(token, TokenKind.HYPHEN) || text.is(token, '–') || text.is(token, '—')
                    || text.is(token, '/');
            return dash ? token + 1 : NO_MATCH;
        }
    }

    /** Any whole number up to 1000, or one with a half, in figures or words. */
    enum Count implements PatternElement {
        N;

        private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

        @Override
        public int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures) {
            FoundNumber number = numbers.at(token);
            if (number == null || number.value().signum() <= 0 || number.value().compareTo(LARGEST) > 0) {
                return NO_MATCH;
            }
            captures.add("n", number.value());
            return number.end();
        }
    }

    /** Figures of a fixed form. */
    enum Figures implements PatternElement {
        /** Four figures from 1900 to 2100. */
        YEAR(4, 1900, 2100),
        /** Two figures. */
        YY(2, 0, 99),
        /** A day of the month. */
        DAY(2, 1, 31),
        /** A month in figures. */
        MM(2, 1, 12);

        private final int length;
        private final int smallest;
        private final int largest;

        Figures(int length, int smallest, int largest) {
            this.length = length;
            this.smallest = smallest;
            this.largest = largest;
        }

        @Override
        public int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures) {
            int digits = text.is(token, TokenKind.NUMBER) ? text.foldedLength(token) : 0;
            boolean rightLength = digits == length || (this != YY && length == 2 && digits == 1);
            if (!rightLength || !NumberNotation.isInteger(text, token) || isCounted(text, token + 1)) {
                return NO_MATCH;
            }
            int value = Integer.parseInt(text.folded(token));
            if (value < smallest || value > largest) {
                return NO_MATCH;
            }
            captures.add(this == MM ? "month" : name().toLowerCase(Locale.ROOT), BigDecimal.valueOf(value));
            return token + 1;
        }

        /** Whether a sign after figures makes them a sum or a percentage and no date. */
        private static boolean isCounted(TokenizedText text, int next) {
            return text.is(next, TokenKind.CURRENCY) || text.is(next, '%');
        }
    }

    /** A number with dots in it, or a whole one, after the word "version". */
    enum VersionNumber implements PatternElement {
        VERSION;

        @Override
        public int match(TokenizedText text, int token, FoundNumbers numbers, Captures captures) {
            boolean number = text.is(token, TokenKind.NUMBER) && text.foldedLength(token) <= 12
                    && text.folded(token).indexOf(',') < 0;
            return number ? token + 1 : NO_MATCH;
        }
    }
}
