package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.NumberNotation.GroupSpaces;
import dev.chappe.enrich.mention.NumberWord.Kind;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a language writes numbers, from the files "mention/numbers.txt" and "mention/notation.txt". */
final class NumberGrammar {

    static final BigDecimal HALF = new BigDecimal("0.5");

    private final PhraseTable<NumberWord> words;
    private final NumberNotation notation;

    /**
     * Figures as written.
     *
     * @param end
     *            one past the last token
     */
    record Figures(BigDecimal value, int end) {}

    private NumberGrammar(PhraseTable<NumberWord> words, NumberNotation notation) {
        this.words = words;
        this.notation = notation;
    }

    static NumberGrammar load(Language language) {
        Map<String, String> notation = WordList.of(language, "mention/notation.txt").stream()
                .collect(Collectors.toMap(WordList::meaning, list -> list.forms().get(0)));
        return new NumberGrammar(
                WordList.table(WordList.of(language, "mention/numbers.txt"), NumberWord::parse,
                        PhraseTable.Anchor.START),
                new NumberNotation(value(notation, "decimal", text -> text.equals("comma") ? ',' : '.'),
                        value(notation, "group-spaces", text -> GroupSpaces.valueOf(constant(text)))));
    }

    private static <T> T value(Map<String, String> notation, String name, Function<String, T> parser) {
        String text = notation.get(name);
        if (text == null) {
            throw new IllegalStateException("notation.txt does not tell: " + name);
        }
        return parser.apply(text);
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    NumberNotation notation() {
        return notation;
    }

    PhraseTable.@Nullable Match<NumberWord> word(TokenizedText text, int token) {
        return words.at(text, token);
    }

    /** The word at a token, or after it when it is a hyphen that joins two words. */
    PhraseTable.@Nullable Match<NumberWord> wordAfterHyphen(TokenizedText text, int token) {
        boolean joins = text.is(token, TokenKind.HYPHEN) && text.glued(token) == text.glued(token + 1);
        return words.at(text, joins ? token + 1 : token);
    }

    /** The value of figures that begin at a token, null when they have none. */
    @Nullable
    Figures figures(TokenizedText text, int token) {
        if (!text.is(token, TokenKind.NUMBER)) {
            return null;
        }
        char decimal = writtenInEnglishStyle(text, token) ? '.' : notation.decimal();
        int end = notation.endOfGroups(text, token);
        String written = end == token + 1 ? text.folded(token) : joined(text, token, end);
        BigDecimal value = NumberNotation.value(written, decimal);
        if (value == null) {
            return null;
        }
        Figures mixed = MixedFigures.read(text, token, end, value);
        return mixed == null ? new Figures(value, end) : mixed;
    }

    /** A currency sign before the figure goes with a decimal point, in whatever language. */
    private static boolean writtenInEnglishStyle(TokenizedText text, int token) {
        return text.is(token - 1, TokenKind.CURRENCY) && text.glued(token);
    }

    private static String joined(TokenizedText text, int first, int end) {
        StringBuilder joined = new StringBuilder();
        for (int token = first; token < end; token++) {
            joined.append(text.folded(token));
        }
        return joined.toString();
    }

    /** Whether a fraction can end here: before "of", or where no word follows. */
    boolean endsFraction(TokenizedText text, int token) {
        PhraseTable.Match<NumberWord> next = words.at(text, token);
        boolean continues = text.is(token, TokenKind.WORD) || text.is(token, TokenKind.ELISION)
                || text.is(token, TokenKind.HYPHEN);
        return !continues || (next != null && next.value().kind() == Kind.OF);
    }
}
