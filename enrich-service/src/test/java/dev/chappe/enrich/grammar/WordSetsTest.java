package dev.chappe.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.TokenizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordSetsTest {

    private enum Key {
        SMALL, PHRASE, MISSING
    }

    private static final WordSets<Key> SETS = new WordSets<>(Key.class,
            Map.of(Key.SMALL, new WordSet(List.of("à", "part")), Key.PHRASE, new WordSet(List.of("part de marché"))));

    @Test
    void shouldTellEachSetOfWhichAWordOrPhraseBegins() {
        TokenizedText text = TokenizedText.of(Field.BODY, "Part de marche");

        assertThat(SETS.has(Key.SMALL, text, 0)).isTrue();
        assertThat(SETS.has(Key.PHRASE, text, 0)).isTrue();
        assertThat(SETS.endOf(Key.SMALL, text, 0)).isEqualTo(1);
        assertThat(SETS.endOf(Key.PHRASE, text, 0)).isEqualTo(3);
        assertThat(SETS.longest(text, 0)).isEqualTo(Key.PHRASE);
        assertThat(SETS.longest(text, 1)).isNull();
    }

    @Test
    void shouldHeedAccentsOfTheShortestWords() {
        assertThat(SETS.has(Key.SMALL, TokenizedText.of(Field.BODY, "a"), 0)).isFalse();
        assertThat(SETS.has(Key.SMALL, TokenizedText.of(Field.BODY, "À"), 0)).isTrue();
    }

    @Test
    void shouldFindNothingOutsideOfTheTextOrInAMissingSet() {
        TokenizedText text = TokenizedText.of(Field.BODY, "part");

        assertThat(SETS.has(Key.SMALL, text, -1)).isFalse();
        assertThat(SETS.endOf(Key.SMALL, text, 1)).isZero();
        assertThat(SETS.has(Key.MISSING, text, 0)).isFalse();
    }
}
