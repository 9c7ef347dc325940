package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static final int DAY = 24;
    private static final int WEEK = 168;
    /** Midnight after a whole number of weeks since 1970. */
    private static final long MIDNIGHT = 2_800L * WEEK;

    private final Rhythm rhythm = new Rhythm();

    @Test
    void shouldTakeEveryHourForAsGoodAsAnotherWithoutAHistory() {
        assertThat(rhythm.weight(TrendWindow.HOUR, MIDNIGHT, MIDNIGHT)).isEqualTo(1);
        assertThat(rhythm.weight(TrendWindow.DAY, MIDNIGHT, MIDNIGHT)).isEqualTo(24);
    }

    @Test
    void shouldExpectMoreInTheHoursInWhichMoreIsWritten() {
        watch(21, hour -> hour % DAY == 9 ? 10 : 1);
        long nine = MIDNIGHT + 20 * DAY + 9;

        double morning = rhythm.weight(TrendWindow.HOUR, MIDNIGHT, nine);
        double night = rhythm.weight(TrendWindow.HOUR, MIDNIGHT, nine - 6);

        assertThat(morning / night).isBetween(7.0, 10.0);
    }

    @Test
    void shouldExpectLessOnTheDaysOffOnceItHasSeenSomeWeeks() {
        watch(4 * 7, hour -> hour / DAY % 7 >= 5 ? 1 : 5);
        long end = MIDNIGHT + 4 * WEEK - 1;

        double dayOff = rhythm.weight(TrendWindow.DAY, MIDNIGHT, end);
        double workingDay = rhythm.weight(TrendWindow.DAY, MIDNIGHT, end - 2 * DAY);

        assertThat(dayOff).isLessThan(workingDay / 2);
    }

    @Test
    void shouldNotTakeOneQuietDayForARhythm() {
        watch(6, hour -> hour / DAY == 5 ? 1 : 5);

        assertThat(rhythm.weight(TrendWindow.DAY, MIDNIGHT, MIDNIGHT + 6 * DAY - 1)).isCloseTo(DAY, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 17, 19, 20})
    void shouldNotTakeDaysForRicherBecauseTheyWereSeenOnceMore(int days) {
        watch(days, hour -> 3);

        assertThat(rhythm.weight(TrendWindow.DAY, MIDNIGHT, MIDNIGHT + (long) days * DAY - 1)).isCloseTo(DAY,
                within(0.01));
    }

    @Test
    void shouldWeighAWeekAlways() {
        watch(9, hour -> hour % 5);

        assertThat(rhythm.weight(TrendWindow.WEEK, MIDNIGHT, MIDNIGHT + 9 * DAY - 1)).isEqualTo(WEEK);
    }

    private void watch(int days, LongUnaryOperator articles) {
        for (long hour = 0; hour < (long) days * DAY; hour++) {
            rhythm.add(Rhythm.slotOf(MIDNIGHT + hour), articles.applyAsLong(hour));
        }
    }
}
