package dev.chappe.launcher.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final Offset<Double> A_LITTLE = within(1e-9);

    @Test
    void shouldCountSequencesOfFourWords() {
        // a b c d, b c d e against b c d e, c d e f: one in both, one in each alone.
        Shingles shingles = Shingles.of("a b, c d e", "b c d e f");

        assertThat(shingles.both()).isCloseTo(1 / 3.0, A_LITTLE);
        assertThat(shingles.precision()).isCloseTo(0.5, A_LITTLE);
        assertThat(shingles.recall()).isCloseTo(0.5, A_LITTLE);
        assertThat(shingles.f1()).isCloseTo(0.5, A_LITTLE);
    }

    @Test
    void shouldCountARepeatAsOftenAsItOccurs() {
        assertThat(Shingles.of("a a a a", "a a a a a").precision()).isCloseTo(0.5, A_LITTLE);
        assertThat(Shingles.of("a a a a", "a a a a a").recall()).isCloseTo(1, A_LITTLE);
    }

    @Test
    void shouldWeighPagesAlikeHoweverLongTheyAre() {
        Shingles sum = Shingles.of("a b c d", "a b c d").plus(Shingles.of("x ".repeat(400), "y ".repeat(400)));

        assertThat(sum.both()).isCloseTo(1, A_LITTLE);
        assertThat(sum.precision()).isGreaterThan(0.6);
    }

    @Test
    void shouldKnowShortAndEmptyTexts() {
        assertThat(Shingles.of("two words", "two words").f1()).isCloseTo(1, A_LITTLE);
        assertThat(Shingles.of("", "")).isEqualTo(Shingles.NONE);
        assertThat(Shingles.of("some", "").f1()).isZero();
    }

    @Test
    void shouldFoldWhiteSpaceOfStretchesAndTellWhatIsWrong() {
        PageTruth truth = new PageTruth("1", null, "en", List.of("one  two", "three"), List.of("menu", "four"), null);

        PageTally tally = PageTally.of(truth, "One\none two\nfour");
        assertThat(tally.held()).isEqualTo(new PageTally.Share(1, 2));
        assertThat(tally.kept()).isEqualTo(new PageTally.Share(1, 2));
        assertThat(tally.accuracy()).isCloseTo(0.5, A_LITTLE);
        assertThat(PageTally.missing(truth, "one two")).containsExactly("three");
    }
}
