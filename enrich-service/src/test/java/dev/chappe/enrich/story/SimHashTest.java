package dev.chappe.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimHashTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldKnowACopyThatWasTrimmedAndHeadedAnew(long seed) {
        List<String> words = words(seed, 300);
        List<String> copy = new ArrayList<>(words.subList(0, 280));
        copy.addAll(0, words(seed + 1000, 8));

        assertThat(SimHash.near(SimHash.of(String.join(" ", words)), SimHash.of(String.join(" ", copy)))).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldTellTextsOfTheSameWordsInAnotherOrderApart(long seed) {
        List<String> words = words(seed, 300);
        List<String> other = new ArrayList<>(words);
        java.util.Collections.shuffle(other, new Random(seed));

        assertThat(SimHash.near(SimHash.of(String.join(" ", words)), SimHash.of(String.join(" ", other)))).isFalse();
    }

    @Test
    void shouldPassOverCaseAccentsAndPunctuation() {
        assertThat(SimHash.of("Le Groupe a présenté, lundi, deux ordinateurs."))
                .isEqualTo(SimHash.of("le groupe a presente lundi deux ordinateurs"));
    }

    @Test
    void shouldTakeTextsOfAnyLength() {
        assertThat(SimHash.of("")).isEqualTo(SimHash.of("  "));
        assertThat(SimHash.of("word")).isNotEqualTo(SimHash.of("other"));
    }

    private static List<String> words(long seed, int count) {
        return new Random(seed).ints(count, 0, 5_000).mapToObj(word -> "word" + word)
                .collect(java.util.stream.Collectors.toList());
    }
}
