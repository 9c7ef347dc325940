package dev.chappe.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.books.Books;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.launcher.output.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Instant START = Instant.parse("2025-05-19T12:00:00Z");

    private final Tally tally = new Tally(START);

    @Test
    void shouldCountEventsOnceHoweverManyRevisionsTheyHave() {
        tally.count(event("CHIP_LAUNCH", "a", 1, "NEW"), START.plusMillis(4200));
        tally.count(event("CHIP_LAUNCH", "a", 2, "CORROBORATED"), START.plusMillis(4300));
        tally.count(event("OS_RELEASE", "b", 1, "NEW"), START.plusMillis(4400));

        assertThat(lines()).contains("events                 2", "  CHIP_LAUNCH          1", "  OS_RELEASE           1",
                "revisions              1 corroborated, 2 new", "to first event         4.2 s");
    }

    @Test
    void shouldSumUpTheBooksOfBothServices() {
        assertThat(lines()).contains("articles               10", "duplicates             5",
                "rejected               6",
                "  missing_text         2", "  event false_evidence 1", "  undecodable          3",
                "in all                 9.0 s");
    }

    @Test
    void shouldSayThatThereWasNoEvent() {
        assertThat(lines()).contains("events                 0", "to first event         none");
    }

    private Iterable<String> lines() {
        IntakeBooks.Page intake = new IntakeBooks.Page(10, 6, 2, Map.of(RejectReason.MISSING_TEXT, 2L), 0);
        Books.Page enrichment = new Books.Page(6, 0, 3, Map.of(dev.chappe.enrich.books.RejectReason.UNDECODABLE, 3L),
                Map.of(dev.chappe.enrich.books.RejectReason.FALSE_EVIDENCE, 1L));
        return new Summary(intake, enrichment, tally, Duration.ofSeconds(9)).lines();
    }

    private static Seen.Event event(String type, String id, int revision, String change) {
        return new Seen.Event(type, id, revision, change, "ANNOUNCED", Map.of(), new Seen.Told(1, 1),
                Optional.empty());
    }
}
