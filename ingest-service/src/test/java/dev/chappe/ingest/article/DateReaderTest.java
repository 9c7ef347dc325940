package dev.chappe.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    static List<Arguments> cases() throws IOException {
        return Table.rows("dates.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadDatesAsSourcesWriteThem(String written, String instant) {
        PublicationTime expected = instant.isEmpty()
                ? PublicationTime.UNREADABLE
                : PublicationTime.stated(Instant.parse(instant));

        assertThat(DateReader.read(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void shouldTellAnAbsentDateFromAnUnreadableOne(String nothing) {
        assertThat(DateReader.read(nothing)).isEqualTo(PublicationTime.ABSENT);
    }

    @Test
    void shouldGiveADeclaredResultForAnyText() {
        long seed = 11022025;
        Random random = new Random(seed);
        String letters = "0123456789:-+/., TZhFebauoû(\u00a0é";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(DateReader.read(text.toString()).origin()).as("seed %s, %s", seed, text)
                    .isNotEqualTo(PublicationTime.Origin.CORRECTED);
        }
    }
}
