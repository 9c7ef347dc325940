package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.trend.TrendState.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendStateTest {

    @ParameterizedTest(name = "{0} at {1} with {2} articles of {3} origins: {4}")
    @CsvSource(textBlock = """
            # in: a score and support
            NORMAL, 2.9, 9, 9, NORMAL
            NORMAL, 3.0, 9, 9, RISING
            NORMAL, 6.0, 9, 9, PEAK
            NORMAL, 6.0, 2, 2, NORMAL
            NORMAL, 6.0, 9, 1, NORMAL
            WARMING_UP, 6.0, 9, 9, PEAK
            WARMING_UP, 1.0, 9, 9, NORMAL
            # up
            RISING, 6.0, 9, 9, PEAK
            # held by less than it took to come in
            RISING, 1.5, 9, 9, RISING
            PEAK, 3.0, 9, 9, PEAK
            # down, by way of fading
            RISING, 1.4, 9, 9, FADING
            PEAK, 2.9, 9, 9, FADING
            PEAK, 0.0, 0, 0, FADING
            FADING, 1.0, 9, 9, FADING
            FADING, 0.9, 0, 0, NORMAL
            # up again
            FADING, 3.0, 9, 9, RISING
            FADING, 6.0, 9, 9, PEAK
            """)
    void shouldGoFromStateToState(TrendState before, double score, long articles, long origins, TrendState after) {
        assertThat(before.next(new Observation(score, articles, origins))).isEqualTo(after);
    }
}
