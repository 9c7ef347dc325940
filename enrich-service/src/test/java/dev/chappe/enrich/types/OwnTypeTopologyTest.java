package dev.chappe.enrich.types;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.EventChange;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.enrich.Articles;
import dev.chappe.enrich.EnrichDriver;
import dev.chappe.enrich.TestTypes;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a user's file to the records on the topic of its type. */
class OwnTypeTopologyTest {

    @TempDir
    private Path stateDirectory;
    private EnrichDriver enrich;

    @BeforeEach
    void publish() {
        List<OwnType> types = TypeFiles.read(List.of(OwnTypeCasesTest.file("layoff.yaml")));
        enrich = new EnrichDriver(stateDirectory, EventExtractor.with(types)::extract,
                StoryRules.of(TestTypes.all(), types));
        enrich.publish(Articles.of("en", "Circuit Daily",
                "Nokia plans to cut 700 jobs in France, the company said on Tuesday.", NOON));
        enrich.publish(Articles.of("fr", "Le Fil",
                "Nokia va supprimer 700 postes en France, a indiqué mardi la direction du groupe aux syndicats.",
                NOON.plus(Duration.ofHours(3))));
        enrich.publish(Articles.of("other", "Le Fil",
                "Nokia va supprimer 90 postes en Finlande, a annoncé la direction du groupe au cours de la journée.",
                NOON.plus(Duration.ofHours(4))));
    }

    @AfterEach
    void stop() {
        enrich.close();
    }

    @Test
    void shouldTellOneLayoffOnceInBothLanguages() {
        List<CustomEvent> layoffs = enrich.read("news.events.custom.layoff", CustomEvent.class);

        assertThat(layoffs).extracting(layoff -> layoff.getHeader().getChange()).containsExactly(EventChange.NEW,
                EventChange.CORROBORATED, EventChange.NEW);
        assertThat(layoffs.get(1).getHeader().getEventId()).isEqualTo(layoffs.getFirst().getHeader().getEventId());
        assertThat(layoffs.get(1).getHeader().getLanguages()).containsExactly("en", "fr");
    }

    @Test
    void shouldWriteTheRolesAsTextAndTheEvidenceOfEach() {
        CustomEvent layoff = enrich.read("news.events.custom.layoff", CustomEvent.class).getFirst();

        assertThat(layoff.getType()).isEqualTo("LAYOFF");
        assertThat(layoff.getRoles()).containsEntry("company", "Nokia").containsEntry("jobs", "700")
                .containsEntry("place", "France");
        assertThat(layoff.getHeader().getEvidence()).extracting(evidence -> evidence.getRole() + " "
                + evidence.getQuote()).contains("jobs 700 jobs");
    }

    @Test
    void shouldKeepTheLastStateBesideThatOfTheBundledTypes() {
        assertThat(enrich.read(TopicCatalogue.EVENTS_LATEST.name(), SpecificRecord.class))
                .hasOnlyElementsOfType(CustomEvent.class)
                .extracting(event -> ((EventHeader) event.get(0)).getRevision()).containsExactly(1, 2, 1);
        assertThat(enrich.deadLetters()).isEmpty();
    }
}
