package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.trend.TrendState.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendStateTest {

    @ParameterizedTest(name = "{0} at {1} with {2} articles of {3} origins, warm {4}: {5}")
    @CsvSource(textBlock = """
            # in: a score, support, and twice as much as was to be expected, which is 3
            NORMAL, 2.9, 9, 9, true, NORMAL
            NORMAL, 3.0, 9, 9, true, RISING
            NORMAL, 12.0, 9, 9, true, PEAK
            NORMAL, 12.0, 9, 3, true, NORMAL
            NORMAL, 12.0, 5, 5, true, NORMAL
            # without a history only what many write of, and never to the peak
            WARMING_UP, 12.0, 9, 7, false, WARMING_UP
            WARMING_UP, 12.0, 9, 8, false, RISING
            WARMING_UP, 12.0, 9, 9, true, PEAK
            WARMING_UP, 1.0, 9, 9, true, NORMAL
            # up
            RISING, 12.0, 9, 9, true, PEAK
            RISING, 12.0, 9, 9, false, RISING
            # held by less than it took to come in
            RISING, 1.5, 9, 9, true, RISING
            PEAK, 3.0, 9, 9, true, PEAK
            # down, by way of fading
            RISING, 1.4, 9, 9, true, FADING
            PEAK, 2.9, 9, 9, true, FADING
            PEAK, 0.0, 0, 0, true, FADING
            FADING, 1.0, 9, 9, true, FADING
            FADING, 0.9, 0, 0, true, NORMAL
            FADING, 0.9, 0, 0, false, WARMING_UP
            # up again
            FADING, 3.0, 9, 9, true, RISING
            FADING, 12.0, 9, 9, true, PEAK
            """)
    void shouldGoFromStateToState(TrendState before, double score, long articles, long origins, boolean warm,
            TrendState after) {
        assertThat(before.next(new Observation(new TrendScore(3, score), articles, origins, warm))).isEqualTo(after);
    }
}
