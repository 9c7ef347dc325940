package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendScoreTest {

    /** Reference values: the same sums in decimal arithmetic of 60 digits. */
    @ParameterizedTest(name = "{0} in {1} h after {2} in {3} h: {5}")
    @CsvSource(textBlock = """
            # nothing is never surprising
            0, 1, 0, 0, 0.01, 4.34294e-61
            # a topic never seen before: more surprising the longer it was not seen
            1, 1, 0, 0, 0.01, 2.02293
            3, 1, 0, 24, 0.00294118, 6.03826
            3, 24, 0, 48, 0.0413793, 2.91661
            3, 24, 0, 720, 0.00328767, 5.89656
            10, 24, 0, 0, 0.24, 2.98338
            # about as much as ever, and more
            10, 24, 100, 240, 9.6096, 0.310904
            20, 24, 100, 240, 9.6096, 2.4494
            15, 1, 2400, 240, 9.6004, 1.18922
            50, 1, 2400, 240, 9.6004, 19.3044
            5, 1, 1, 240, 0.0044, 11.9024
            # a topic whose history begins with it
            48, 24, 96, 48, 39.7655, 0.820584
            # the scale ends somewhere
            1000, 24, 10, 240, 0.9696, 300
            """)
    void shouldBeTheTailOfTheNegativeBinomial(long count, double hours, double articles, double watched,
            double expected, double score) {
        TrendScore found = TrendScore.of(count, hours, new Baseline(articles, watched));

        assertThat(found.expected()).isCloseTo(expected, within(1e-4));
        assertThat(found.value()).isCloseTo(score, within(1e-3));
    }

    @Test
    void shouldRiseWithTheCountAndFallWithThePast() {
        for (int count = 0; count < 200; count++) {
            assertThat(score(count + 1, 40)).isGreaterThanOrEqualTo(score(count, 40));
            assertThat(score(count, 80)).isLessThanOrEqualTo(score(count, 40));
        }
    }

    @Test
    void shouldTakeAnyCount() {
        assertThat(TrendScore.of(1_000_000, 24, new Baseline(1e6, 1e3)).value()).isBetween(0.0, TrendScore.HIGHEST);
        assertThat(TrendScore.of(50_000, 24, new Baseline(1e6, 1e3)).value()).isBetween(0.0, TrendScore.HIGHEST);
    }

    private static double score(long count, double articles) {
        return TrendScore.of(count, 24, new Baseline(articles, 240)).value();
    }
}
