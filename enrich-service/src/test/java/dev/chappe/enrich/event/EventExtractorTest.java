package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chappe.enrich.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventExtractorTest {

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();

    private static List<Event> events(String language, String text) {
        return EXTRACTOR.extract(new ArticleText("", text, language, null)).events();
    }

    @Test
    void shouldReadAcquisitionFromActiveVerb() {
        assertThat(events("en", "Oracle has acquired the analytics startup Brightloom."))
                .extracting(Event::type, event -> event.roles().get("acquirer"), event -> event.roles().get("target"))
                .containsExactly(tuple("ACQUISITION",
                        new RoleValue.Name("Oracle", "Q19900"), new RoleValue.Name("Brightloom", null)));
    }

    @Test
    void shouldReadChipOfItsMakerFromPassive() {
        assertThat(events("fr", "Le Snapdragon 9 a été dévoilé mardi par Qualcomm."))
                .extracting(Event::type, event -> event.roles().get("chip"))
                .containsExactly(tuple("CHIP_LAUNCH",
                        new RoleValue.Name("Snapdragon 9", null)));
    }

    @Test
    void shouldMarkDenialAndKeepItFromPrint() {
        List<Event> events = events("en", "Oracle will not acquire Brightloom.");
        assertThat(events).extracting(Event::factuality).containsExactly(Factuality.DENIED);
        assertThat(EventJson.line("a", events).get("events")).isEmpty();
    }

    @Test
    void shouldFindNothingInAnUnknownLanguage() {
        assertThat(events("zz", "Oracle hat den Hersteller Brightloom gekauft und will ihn behalten.")).isEmpty();
    }

    @Test
    void shouldQuoteTheArticleItself() {
        ArticleText article = new ArticleText("Oracle buys Brightloom",
                "Oracle\u00a0has\u00adagreed to buy Brightloom 😀. It is a cafe\u0301 app.", "en", null);
        for (Event event : EXTRACTOR.extract(article).events()) {
            assertThat(event.evidence().holdsIn(article)).isTrue();
            assertThat(event.roleEvidence().values()).allMatch(quote -> quote.holdsIn(article));
        }
    }
}
