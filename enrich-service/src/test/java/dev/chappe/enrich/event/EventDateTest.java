package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.ArticleText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateTest {

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();
    private static final Instant PUBLISHED = Instant.parse("2025-05-22T10:00:00Z");

    private static List<String> dates(String language, String text) {
        return EXTRACTOR.extract(new ArticleText("", text, language, PUBLISHED)).events().stream()
                .map(Event::occurredOn).filter(Objects::nonNull).map(EventDate::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Oracle acquired the startup Brightloom on May 20, 2025.     | 2025-05-20
            en | Oracle acquired the startup Brightloom in March 2025.       | 2025-03
            en | Oracle acquired the startup Brightloom in 2021.             | 2021
            fr | Oracle a racheté la start-up Brightloom en mars 2025.       | 2025-03
            """)
    void shouldBeNoMorePreciseThanTheArticle(String language, String text, String date) {
        assertThat(dates(language, text)).containsExactly(date);
    }

    @Test
    void shouldNotTakeTheDateOfARelativeClause() {
        assertThat(dates("fr", "Alibaba, qui détenait 30 % du marché du cloud au quatrième trimestre 2024, "
                + "a annoncé un investissement de 10 milliards de dollars.")).isEmpty();
    }

    @Test
    void shouldNotTakeTheMonthOfMayForADoubt() {
        assertThat(EXTRACTOR.extract(
                new ArticleText("", "Oracle acquired the startup Brightloom on May 20, 2025.", "en", PUBLISHED))
                .events())
                .extracting(Event::factuality).containsExactly(Factuality.ANNOUNCED);
    }
}
