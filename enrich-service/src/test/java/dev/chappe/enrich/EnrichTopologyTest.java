package dev.chappe.enrich;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.event.Acquisition;
import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.EventChange;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrichTopologyTest {

    @TempDir
    private Path stateDirectory;
    private EnrichDriver enrich;

    @BeforeEach
    void start() {
        enrich = new EnrichDriver(stateDirectory).tells("Told: a chip", Told.chip("XRING O1").event())
                .tells("Told by another", Told.chip("Xring-O1").event())
                .tells("Told of a plant", Told.of("PLANT_OPENING").name("company", "TSMC").name("place", "Dresden")
                        .event());
    }

    @AfterEach
    void stop() {
        enrich.close();
    }

    @Test
    void shouldWriteAnEventToTheTopicOfItsTypeAndToTheLatest() {
        enrich.tells("Told: all of it",
                Told.chip("XRING O1").figure("processNm", "3").names("devices", "15S Pro").event());
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: all of it", NOON));

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
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a2", "Le Fil", "Told by another", NOON.plus(Duration.ofHours(1))));

        assertThat(changes()).containsExactly("NEW 1", "CORROBORATED 2");
    }

    @Test
    void shouldMakeOneEventOfOneAnnouncementWhoseCompanyIsNamedInTwoWays() {
        enrich.tells("Told in full",
                Told.of("ACQUISITION").name("acquirer", "Ubitrade Labs").name("target", "Nullpunkt")
                        .event());
        enrich.tells("Told in short", Told.of("ACQUISITION").name("acquirer", "Ubitrade").name("target", "Nullpunkt")
                .event());
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told in full", NOON));
        enrich.publish(Articles.of("a2", "Le Fil", "Told in short", NOON.plus(Duration.ofHours(1))));

        List<Acquisition> revisions = enrich.events("ACQUISITION", Acquisition.class);
        assertThat(revisions).extracting(event -> event.getHeader().getChange()).containsExactly(EventChange.NEW,
                EventChange.NEW, EventChange.MERGED, EventChange.CORROBORATED);
        assertThat(revisions.get(2).getHeader().getMergedInto()).isEqualTo(revisions.get(0).getHeader().getEventId());
        assertThat(revisions.get(3).getHeader().getEventId()).isEqualTo(revisions.get(0).getHeader().getEventId());
        assertThat(revisions.get(3).getHeader().getArticleCount()).isEqualTo(2);
    }

    @Test
    void shouldWriteTypesOfAUsersOwnToTopicsOfTheirOwn() {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told of a plant", NOON));

        assertThat(enrich.events("PLANT_OPENING", CustomEvent.class)).singleElement()
                .satisfies(event -> assertThat(event.getRoles()).containsEntry("place", "Dresden"));
    }

    @Test
    void shouldDropAnArticleThatComesAgain() {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON).setDiscoveredAt(
                NOON.plus(Duration.ofDays(3))));

        assertThat(changes()).containsExactly("NEW 1");
        assertThat(enrich.count("chappe.enrich.articles.duplicate")).isEqualTo(2);
    }

    @Test
    void shouldTakeANewRevisionInThePlaceOfTheFormer() {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Nothing of the kind", NOON).setRevision("r2")
                .setDiscoveredAt(NOON.plus(Duration.ofHours(2))));

        assertThat(changes()).as("its only source has withdrawn it").containsExactly("NEW 1", "RETRACTED 2");
    }

    @Test
    void shouldNotTellAsNewWhatWasTakenBackAWhileAgo() {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Nothing of the kind", NOON).setRevision("r2")
                .setDiscoveredAt(NOON.plus(Duration.ofHours(2))));
        for (int i = 0; i < 6; i++) {
            enrich.driver.advanceWallClockTime(Duration.ofSeconds(10));
        }
        enrich.publish(Articles.of("a2", "Le Fil", "Told: a chip", NOON.plus(Duration.ofHours(3))));

        assertThat(changes()).startsWith("NEW 1", "RETRACTED 2").hasSize(3)
                .last(InstanceOfAssertFactories.STRING).endsWith(" 3");
    }

    @Test
    void shouldKnowARevisionThatIsDatedBeforeTheFormer() {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told of a plant", NOON.minus(Duration.ofHours(6)))
                .setRevision("r2"));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told of a plant", NOON.minus(Duration.ofHours(6)))
                .setRevision("r2"));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Nothing of the kind", NOON.minus(Duration.ofHours(7)))
                .setRevision("r3").setDiscoveredAt(NOON.plus(Duration.ofHours(1))));

        assertThat(enrich.count("chappe.enrich.articles.duplicate")).as("the repeat of r2").isEqualTo(1);
        assertThat(enrich.events("PLANT_OPENING", CustomEvent.class)).as("what r2 told, r3 takes back")
                .extracting(event -> event.getHeader().getChange())
                .containsExactly(EventChange.NEW, EventChange.RETRACTED);
    }

    @Test
    void shouldNotFlutterWithAFeedThatGoesBackAndForth() {
        enrich.tells("Told: with details", Told.chip("XRING O1").figure("processNm", "3").event());
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: with details", NOON).setRevision("r2"));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));

        assertThat(changes()).containsExactly("NEW 1", "UPDATED 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2100-01-01T00:00:00Z",
        "+292278994-08-17T07:12:55.807Z", "-292275055-05-16T16:47:04.192Z"})
    void shouldNotBeMovedByAHostileDate(String published) {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", Instant.parse(published))
                .setDiscoveredAt(NOON));
        enrich.publish(Articles.of("a2", "Le Fil", "Told by another", NOON));

        assertThat(changes()).containsExactly("NEW 1", "CORROBORATED 2");
        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).isEmpty();
    }

    @Test
    void shouldKeepTheWholeChainInBalance() {
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Circuit Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a2", "Circuit Daily", "nothing told", NOON));
        enrich.publish(Articles.of("a3", "Circuit Daily", "", NOON));
        enrich.publish(Articles.of("a4", "Circuit Daily", "crash", NOON));
        enrich.publish(new byte[]{1, 2, 3});

        assertThat(enrich.count("chappe.enrich.articles.received")).isEqualTo(6);
        assertThat(enrich.count("chappe.enrich.articles.extracted")).isEqualTo(2);
        assertThat(enrich.count("chappe.enrich.articles.duplicate")).isEqualTo(1);
        assertThat(enrich.count("chappe.enrich.articles.rejected")).isEqualTo(3);
        assertThat(enrich.count("chappe.enrich.step.failures")).isZero();
        assertThat(enrich.deadLetters()).hasSize(3);
    }

    private List<String> changes() {
        return enrich.events("CHIP_LAUNCH", ChipLaunch.class).stream()
                .map(launch -> launch.getHeader().getChange() + " " + launch.getHeader().getRevision()).toList();
    }
}
