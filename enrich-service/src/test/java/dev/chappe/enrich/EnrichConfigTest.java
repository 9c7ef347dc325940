package dev.chappe.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.streams.StreamsSettings.GroupProtocol;
import dev.chappe.schemas.streams.StreamsSettings.Guarantee;
import dev.chappe.schemas.streams.StreamsSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnrichConfigTest {

    @Test
    void shouldPromiseExactlyOnceAndLowLatencyByDefault() {
        StreamsSettings settings = EnrichConfig.read(List.of(), Map.of(), Map.of()).streams();

        assertThat(settings.brokers()).isEqualTo("localhost:9092");
        assertThat(settings.protocol()).isEqualTo(GroupProtocol.CLASSIC);
        assertThat(settings.standbys()).isZero();
        assertThat(configuration(Map.of())).containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("commit.interval.ms", 100L)
                .containsEntry("ensure.explicit.internal.resource.naming", true)
                .containsEntry("group.protocol", "classic").containsEntry("main.consumer.session.timeout.ms", 45_000);
    }

    @Test
    void shouldTakeEverySettingFromTheEnvironment() {
        EnrichConfig config = EnrichConfig.read(List.of(), Map.of("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "CHAPPE_ENRICH_APPLICATION_ID", "other", "CHAPPE_ENRICH_STATE_DIR", "/var/state",
                "CHAPPE_ENRICH_THREADS", "3", "CHAPPE_ENRICH_STANDBYS", "0", "CHAPPE_ENRICH_GROUP_PROTOCOL", "streams",
                "CHAPPE_ENRICH_COMMIT_INTERVAL", "1s", "CHAPPE_ENRICH_SESSION_TIMEOUT", "6s",
                "CHAPPE_ENRICH_HEARTBEAT_INTERVAL", "900ms", "CHAPPE_ENRICH_TRANSACTION_TIMEOUT", "15s"), Map.of());

        assertThat(config.streams()).isEqualTo(
                new StreamsSettings("kafka:9092", "other", Path.of("/var/state"), 3, 0, Guarantee.EXACTLY_ONCE,
                        GroupProtocol.STREAMS, new StreamsSettings.Pace(Duration.ofSeconds(1), Duration.ofSeconds(6),
                                Duration.ofMillis(900), Duration.ofMinutes(5), Duration.ofSeconds(15))));
    }

    @Test
    void shouldWriteAtLeastOnceWhereThatIsWanted() {
        assertThat(configuration(Map.of("enrich.guarantee", "at-least-once"))).containsEntry("processing.guarantee",
                "at_least_once");
    }

    @Test
    void shouldRefuseWhatDoesNotGoTogether() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> EnrichConfig.read(List.of(), Map.of(), Map.of("enrich.group.protocol", "streams",
                        "enrich.standbys", "1", "enrich.session.timeout", "6s", "enrich.commit.interval", "1m")))
                .withMessageContaining("streams.num.standby.replicas")
                .withMessageContaining("a third of enrich.session.timeout")
                .withMessageContaining("enrich.transaction.timeout is PT10S");
    }

    @Test
    void shouldLeaveTheSessionToTheBrokerWithTheNewerProtocol() {
        assertThat(configuration(Map.of("enrich.group.protocol", "streams")))
                .containsEntry("group.protocol", "streams").doesNotContainKey("main.consumer.session.timeout.ms");
    }

    @Test
    void shouldTellAllThatIsWrongAtOnce() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> EnrichConfig.read(List.of(), Map.of(), Map.of("enrich.threads", "none",
                        "enrich.standbys", "99", "enrich.comit.interval", "1s")))
                .withMessageContaining("enrich.threads").withMessageContaining("enrich.standbys")
                .withMessageContaining("enrich.commit.interval");
    }

    @Test
    void shouldReadTheTypesOfAUsersOwnFromTheirFiles() {
        Path file = Path.of("src", "main", "resources", "dev", "chappe", "enrich", "types", "layoff.yaml");

        assertThat(EnrichConfig.read(List.of(), Map.of("CHAPPE_ENRICH_TYPES", file.toString()), Map.of()).ownTypes())
                .extracting(OwnType::name).containsExactly("LAYOFF");
        assertThat(EnrichConfig.read(List.of(), Map.of(), Map.of()).ownTypes()).isEmpty();
    }

    @Test
    void shouldDocumentEverySetting() {
        assertThat(EnrichConfig.table()).extracting(Setting::doc).allMatch(doc -> doc.endsWith("."));
    }

    private static Map<String, Object> configuration(Map<String, String> file) {
        return EnrichMain.configuration(EnrichConfig.read(List.of(), Map.of(), file),
                new Books(new SimpleMeterRegistry()));
    }
}
