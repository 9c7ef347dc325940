package dev.chappe.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokenizedTextTest {

    @ParameterizedTest
    @CsvFileSource(resources = "tokens.csv", useHeadersInDisplayName = true, delimiter = ';', quoteCharacter = '`')
    void shouldCutTextIntoTokens(String text, String tokens) {
        TokenizedText tokenized = TokenizedText.of(Field.BODY, EscapedText.unescape(text));

        assertThat(foldedTokens(tokenized)).isEqualTo(tokens);
    }

    @Test
    void shouldTellWhichTokensTouchAndWhichBeginALine() {
        TokenizedText text = TokenizedText.of(Field.TITLE, "3nm chip\nNew");

        assertThat(text.glued(0)).isFalse();
        assertThat(text.glued(1)).isTrue();
        assertThat(text.glued(2)).isFalse();
        assertThat(text.startsLine(0)).isTrue();
        assertThat(text.startsLine(2)).isFalse();
        assertThat(text.startsLine(3)).isTrue();
        assertThat(text.kind(0)).isEqualTo(TokenKind.NUMBER);
        assertThat(text.span(0, 2)).isEqualTo(new Span(Field.TITLE, 0, 3));
    }

    @Test
    void shouldFindTheTokenAtAnOffset() {
        TokenizedText text = TokenizedText.of(Field.BODY, "un  deux");

        assertThat(text.tokenAt(0)).isEqualTo(0);
        assertThat(text.tokenAt(2)).isEqualTo(1);
        assertThat(text.tokenAt(7)).isEqualTo(1);
        assertThat(text.tokenAt(8)).isEqualTo(2);
    }

    @Test
    void shouldCoverEveryVisibleCharacterOfAnyTextOnce() {
        long seed = 20240607;
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            String text = RandomTexts.next(random);
            TokenizedText tokens = TokenizedText.of(Field.BODY, text);

            int last = 0;
            for (int i = 0; i < tokens.count(); i++) {
                assertThat(tokens.start(i)).as("seed %d, round %d", seed, round).isGreaterThanOrEqualTo(last);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
                assertThat(text.substring(last, tokens.start(i))).matches("[\\s\\p{Z}\\p{C}\\p{M}]*");
                assertThat(tokens.foldedHash(i)).isEqualTo(tokens.folded(i).hashCode());
                assertThat(tokens.tokenAt(tokens.start(i))).isEqualTo(i);
                last = tokens.end(i);
            }
        }
    }

    private static String foldedTokens(TokenizedText text) {
        return IntStream.range(0, text.count()).mapToObj(text::folded).collect(Collectors.joining("|"));
    }
}
