package dev.chappe.enrich;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.EvidenceField;
import dev.chappe.contract.event.InvestmentPledge;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One announcement in two languages, read by the extraction that the service runs with. */
class RealArticlesTest {

    private static final String ENGLISH_TITLE = "Xiaomi unveils XRING O1, its first 3-nanometre chip";
    private static final String ENGLISH = """
            Xiaomi on Thursday launched the XRING O1, a 3nm processor with 10 CPU cores that it designed itself.

            The company also pledged to invest 200 billion yuan in research over the next five years.""";
    private static final String FRENCH_TITLE = "Xiaomi lance sa puce XRING O1";
    private static final String FRENCH = """
            Xiaomi a présenté jeudi le XRING O1, un processeur gravé en 3 nm et doté de 10 cœurs.

            Le groupe investira 200 milliards de yuans dans la recherche sur cinq ans.""";
    private static final Map<String, String> TEXTS = Map.of("en TITLE", ENGLISH_TITLE, "en BODY", ENGLISH, "fr TITLE",
            FRENCH_TITLE, "fr BODY", FRENCH);

    @TempDir
    private Path stateDirectory;
    private EnrichDriver enrich;

    @BeforeEach
    void publish() {
        enrich = new EnrichDriver(stateDirectory, EventExtractor.standard()::extract);
        enrich.publish(Articles.of("en", "Circuit Daily", ENGLISH, NOON).setTitle(ENGLISH_TITLE));
        enrich.publish(Articles.of("fr", "Le Fil", FRENCH, NOON.plus(Duration.ofMinutes(40)))
                .setTitle(FRENCH_TITLE));
    }

    @AfterEach
    void stop() {
        enrich.close();
    }

    @Test
    void shouldMakeOneChipLaunchOfBoth() {
        List<ChipLaunch> launches = enrich.events("CHIP_LAUNCH", ChipLaunch.class);

        assertThat(launches).extracting(launch -> launch.getHeader().getEventId()).hasSizeGreaterThan(1)
                .containsOnly(launches.getFirst().getHeader().getEventId());
        assertThat(launches.getLast()).satisfies(launch -> {
            assertThat(launch.getCompany()).isEqualTo("Xiaomi");
            assertThat(launch.getProcessNm()).isEqualTo(3.0);
            assertThat(launch.getCpuCores()).isEqualTo(10);
            assertThat(launch.getHeader().getLanguages()).containsExactly("en", "fr");
            assertThat(launch.getHeader().getOriginCount()).isEqualTo(2);
        });
    }

    @Test
    void shouldMakeOnePledgeOfBoth() {
        List<InvestmentPledge> pledges = enrich.events("INVESTMENT_PLEDGE", InvestmentPledge.class);

        assertThat(pledges).extracting(pledge -> pledge.getHeader().getEventId()).hasSizeGreaterThan(1)
                .containsOnly(pledges.getFirst().getHeader().getEventId());
        assertThat(pledges.getLast().getAmount().getValue()).isEqualByComparingTo("200000000000");
        assertThat(pledges.getLast().getHorizonYears()).isEqualTo(5.0);
    }

    @Test
    void shouldQuoteTheArticlesWordForWord() {
        List<SpecificRecord> events = enrich.read(TopicCatalogue.EVENTS_LATEST.name(), SpecificRecord.class);

        assertThat(events).isNotEmpty().flatExtracting(event -> ((EventHeader) event.get(0)).getEvidence())
                .isNotEmpty().allSatisfy(evidence -> holds(evidence));
        assertThat(enrich.deadLetters()).isEmpty();
    }

    private static void holds(Evidence evidence) {
        EvidenceField field = evidence.getField();
        assertThat(TEXTS.get(evidence.getArticleId() + " " + field)).isNotNull()
                .satisfies(text -> assertThat(text.substring(evidence.getStart(), evidence.getEnd()))
                        .isEqualTo(evidence.getQuote()));
    }
}
