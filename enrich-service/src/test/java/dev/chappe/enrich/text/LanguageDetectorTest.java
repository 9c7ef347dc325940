package dev.chappe.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.TestLanguages;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = LanguageDetector.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "languages.csv", delimiter = ';', quoteCharacter = '`')
    void shouldTellTheLanguage(@Nullable String text, @Nullable String declared, String expected) {
        assertThat(detector.detect(text == null ? "" : text, declared).tag()).isEqualTo(expected);
    }

    @Test
    void shouldLookAtTheBeginningAlone() {
        String english = "The company said on Monday that it would buy its smaller rival for two billion dollars. ";
        String french = "L'entreprise a annoncé lundi qu'elle allait racheter son concurrent. ";

        assertThat(detector.detect(english.repeat(7) + french.repeat(100), null)).isEqualTo(TestLanguages.ENGLISH);
    }

    @Test
    void shouldAnswerWithAKnownLanguageOrNoneOnAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Language language = detector.detect(RandomTexts.next(random), round % 2 == 0 ? "fr" : null);

            assertThat(Languages.known().contains(language) || language.equals(Language.UNDETERMINED)).isTrue();
        }
    }
}
