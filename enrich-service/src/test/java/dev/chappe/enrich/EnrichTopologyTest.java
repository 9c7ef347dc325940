package dev.chappe.enrich;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.contract.event.EventChange;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {

    @TempDir
    private Path stateDirectory;
    private EnrichDriver enrich;

    @BeforeEach
    void start() {
        enrich = new EnrichDriver(stateDirectory);
    }

    @AfterEach
    void stop() {
        enrich.close();
    }

    @Test
    void shouldWriteAnEventToTheTopicOfItsTypeAndToTheLatest() {
        enrich.tells("Told: a chip",
                Told.chip("XRING O1").figure("processNm", "3").names("devices", "15S Pro").event());
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));

        List<ChipLaunch> launches = enrich.events("CHIP_LAUNCH", ChipLaunch.class);
        assertThat(launches).singleElement().satisfies(launch -> {
            assertThat(launch.getCompany()).isEqualTo("Xiaomi");
            assertThat(launch.getChip()).isEqualTo("XRING O1");
            assertThat(launch.getProcessNm()).isEqualTo(3.0);
            assertThat(launch.getDevices()).containsExactly("15S Pro");
            assertThat(launch.getHeader().getChange()).isEqualTo(EventChange.NEW);
            assertThat(launch.getHeader().getRevision()).isEqualTo(1);
            assertThat(launch.getHeader().getEventId()).matches("[0-9a-f]{32}");
        });
        assertThat(enrich.read(TopicCatalogue.EVENTS_LATEST.name(), SpecificRecord.class))
                .isEqualTo(List.copyOf(launches));
    }

    @Test
    void shouldMakeOneEventOfOneAnnouncement() {
        enrich.tells("Told: a chip", Told.chip("XRING O1").event())
                .tells("Told by another", Told.chip("Xring-O1").event());
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a2", "Le Fil", "Told by another", NOON.plus(Duration.ofHours(1))));

        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class))
                .extracting(launch -> launch.getHeader().getChange() + " " + launch.getHeader().getRevision() + " "
                        + launch.getHeader().getOriginCount())
                .containsExactly("NEW 1 1", "CORROBORATED 2 2");
    }
}
