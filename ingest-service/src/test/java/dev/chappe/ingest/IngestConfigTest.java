package dev.chappe.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestConfigTest {

    private static IngestConfig read(Map<String, String> environment) {
        return IngestConfig.read(List.of(), environment, Map.of());
    }

    @Test
    void shouldPollTheBundledFeedsAndTakeNoPushesByDefault() {
        IngestConfig config = read(Map.of());

        assertThat(config.feeds()).isNotEmpty();
        assertThat(config.articles()).isEmpty();
        assertThat(config.push()).isEmpty();
        assertThat(config.fetchLimits()).isEqualTo(new FetchLimits(Duration.ofSeconds(20), 10 * 1024 * 1024, 5));
        assertThat(config.get(IngestConfig.ARTICLE_BYTES)).isEqualTo(5 * 1024 * 1024);
        assertThat(config.get(IngestConfig.PLAYING)).isEqualTo(IngestConfig.Playing.LIVE);
    }

    @Test
    void shouldDoAsItIsSet(@TempDir Path directory) throws IOException {
        Path feeds = Files.writeString(directory.resolve("feeds.yaml"),
                "feeds: [{id: a, name: A, url: 'https://a.example'}]");
        IngestConfig config = read(Map.of("CHAPPE_INGEST_FEEDS", feeds.toString(), "CHAPPE_INGEST_ARTICLES", "a.jsonl",
                "CHAPPE_INGEST_PLAYING", "replay", "CHAPPE_INGEST_PUSH_TOKEN", "secret", "CHAPPE_INGEST_PUSH_PORT", "0",
                "CHAPPE_INGEST_FETCH_TIMEOUT", "5s", "CHAPPE_INGEST_WEBSUB_CALLBACK", "https://news.example:8091/"));

        assertThat(config.feeds()).extracting(FeedSource::id).containsExactly("a");
        assertThat(config.articles()).hasValue(Path.of("a.jsonl"));
        assertThat(config.get(IngestConfig.PLAYING)).isEqualTo(IngestConfig.Playing.REPLAY);
        assertThat(config.push()).hasValueSatisfying(rules -> assertThat(rules.token()).isEqualTo("secret"));
        assertThat(config.pushAddress().getPort()).isZero();
        assertThat(config.callback()).hasValue(URI.create("https://news.example:8091"));
        assertThat(config.fetchLimits().total()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void shouldPollNothingWhenToldSo() {
        assertThat(read(Map.of("CHAPPE_INGEST_FEEDS", "none")).feeds()).isEmpty();
    }

    @Test
    void shouldTellEveryFaultAtOnce() {
        SettingsException refused = catchThrowableOfType(SettingsException.class,
                () -> read(Map.of("CHAPPE_INGEST_FEED", "x", "CHAPPE_INGEST_PUSH_PORT", "many",
                        "CHAPPE_INGEST_PLAYING", "backwards")));

        assertThat(refused.faults()).hasSize(3)
                .anySatisfy(fault -> assertThat(fault).contains("CHAPPE_INGEST_FEED", "did you mean"))
                .anySatisfy(fault -> assertThat(fault).contains("ingest.push.port", "many"))
                .anySatisfy(fault -> assertThat(fault).contains("live, replay"));
    }

    @Test
    void shouldDocumentEverySettingInASentence() {
        assertThat(IngestConfig.table()).extracting(Setting::doc).allSatisfy(doc -> assertThat(doc).endsWith("."));
        assertThat(IngestConfig.table()).extracting(Setting::name).doesNotHaveDuplicates();
    }
}
