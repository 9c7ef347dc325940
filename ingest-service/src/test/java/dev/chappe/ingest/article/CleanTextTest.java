package dev.chappe.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void shouldMakeAParagraphALine() {
        assertThat(CleanText.of("<p>One\n  paragraph.</p><p>Another<br>line.</p><ul><li>a</li><li>b</li></ul>"))
                .isEqualTo("One paragraph.\nAnother\nline.\na\nb");
    }

    @Test
    void shouldLeaveOutWhatAReaderDoesNotSee() {
        assertThat(CleanText.of("<p>Seen</p><script>var hidden;</script><style>p{}</style><noscript>no</noscript>"
                + "<iframe src='x'></iframe>")).isEqualTo("Seen");
    }

    @Test
    void shouldReadOnInAFrameThatIsNotClosed() {
        assertThat(CleanText.of("<p>One</p><iframe src='https://films.example/1'/><p>Two</p>")).isEqualTo("One\nTwo");
        assertThat(CleanText.of("<p>One</p>" + "<iframe/>".repeat(10_000) + "<p>Two</p>")).startsWith("One");
    }

    @Test
    void shouldKeepInlineMarkupFromSplittingWords() {
        assertThat(CleanText.of("<p>La <b>puce</b> <i>X</i>1&nbsp;: 3&#8239;nm</p>"))
                .isEqualTo("La puce X1\u00a0: 3\u202fnm");
    }

    @Test
    void shouldReadMarkupThatWasEscapedOnceTooOften() {
        assertThat(CleanText.of("&lt;p&gt;Caf&amp;eacute;&lt;/p&gt;")).isEqualTo("Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 < 2 and 3 > 2", "a List<String> of names", "R&D at AT&T; Q&A", "x <3 y", "<", "&", "&;",
        "&nosuch;", "a < b > c", "<3"})
    void shouldLeavePlainTextThatMerelyLooksLikeMarkup(String plain) {
        assertThat(CleanText.of(plain)).isEqualTo(plain);
    }

    @Test
    void shouldResolveReferencesInTextWithoutTags() {
        assertThat(CleanText.of("AT&amp;T&#8217;s\nnet &eacute;t&eacute;")).isEqualTo("AT&T\u2019s\nnet été");
    }

    @Test
    void shouldNormaliseLineEndsAndDropBlankLines() {
        assertThat(CleanText.of("one\r\n\r\n  two \rthree\u2028four\n\n")).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void shouldDropWhatIsNoCharacter() {
        assertThat(CleanText.of("\ufeffa\u0000b\u0007c\ud800d\tE\uffff")).isEqualTo("abc\ufffdd E");
    }

    @Test
    void shouldShowATextAsItIsReadWithoutMarksThatHideOrTurnIt() {
        assertThat(CleanText.lineOf("Bank \u202ellaf\u202c in\u200bvest\u00adment \u2066x\u2069\u2060"))
                .isEqualTo("Bank llaf investment x");
    }

    @Test
    void shouldRepairWindowsCharactersTakenForLatin1() {
        assertThat(CleanText.of("l\u0092annonce \u0096 5 \u0080")).isEqualTo("l\u2019annonce \u2013 5 \u20ac");
    }

    @Test
    void shouldPutATitleInOneLine() {
        assertThat(CleanText.lineOf(" A <b>title</b>\n over two lines ")).isEqualTo("A title over two lines");
    }

    @Test
    void shouldReadDeeplyNestedMarkupInShortTime() {
        assertThat(CleanText.of("<div>".repeat(100_000) + "deep")).isEqualTo("deep");
    }

    @Test
    void shouldNeverThrowAndCleanPlainTextOnce() {
        long seed = 5;
        Random random = new Random(seed);
        String letters = "ab <>&;/#xpdiv\n\r\t\u0000\u0085\u00a0é\ud83d\udca9\"'=-!";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String clean = CleanText.of(text.toString());
            assertThat(PlainText.clean(clean)).as("seed %s, %s", seed, text).isEqualTo(clean);
        }
    }
}
