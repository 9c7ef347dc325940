package dev.chappe.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.Sentences;
import dev.chappe.enrich.text.TokenizedText;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow. What is quadratic would take 256 times as long for 16 times the text. */
class LinearTimeTest {

    private static final int SHORT = 5_000;
    private static final int FACTOR = 16;
    private static final int MOST_TIMES = 90;

    @ParameterizedTest
    @ValueSource(strings = {"mille ", "et demi ", "$", "d'ici à ", "5 à 7 ", "entre 5 et ", "1 000 ", "a", "- ", "9",
        "million ", "1.5.2,", "the next five ", "20-", "( ", "l'", "U.S.", "plus de ", "au cours des "})
    void shouldTakeTimeInProportionToLength(String unit) {
        String text = unit.repeat(SHORT / unit.length());
        nanoseconds(text);

        long small = Math.max(nanoseconds(text), 1_000_000);
        long large = nanoseconds(text.repeat(FACTOR));

        assertThat(large).isLessThan(small * MOST_TIMES);
    }

    /** The least processor time of three runs. */
    private static long nanoseconds(String text) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            TokenizedText tokens = TokenizedText.of(Field.BODY, text);
            for (Language language : Languages.known()) {
                Sentences.of(tokens, language);
                NumericMentions.standard().find(tokens, language, null);
            }
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
