package dev.chappe.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.schemas.settings.SettingsException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service with neither broker nor registry, at ports where nothing listens. */
class IngestMainTest {

    private static int freePort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        }
    }

    private static Map<String, String> settings() throws IOException {
        return Map.of("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + freePort(), "CHAPPE_REGISTRY_URL",
                "http://127.0.0.1:" + freePort(), "CHAPPE_OPS_PORT", "0", "CHAPPE_INGEST_FEEDS", "none",
                "CHAPPE_INGEST_PUSH_PORT", "0", "CHAPPE_INGEST_PUSH_TOKEN", "secret");
    }

    private static RunningIngest start(Map<String, String> settings) {
        return IngestMain.start(IngestConfig.read(List.of(), settings, Map.of()));
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void shouldLiveWithoutARegistryButSayThatItIsNotReady() throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        try (RunningIngest running = start(settings)) {
            HttpResponse<String> ready = get(running.opsPort(), "/health/ready");

            assertThat(get(running.opsPort(), "/health/live").statusCode()).isEqualTo(200);
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains(settings.get("CHAPPE_REGISTRY_URL"), "registry.url");
        }
    }

    @Test
    void shouldServeItsBooksAsMetricsZerosToo() throws IOException, InterruptedException {
        try (RunningIngest running = start(settings())) {
            assertThat(get(running.opsPort(), "/metrics").body()).contains("chappe_ingest_received_total 0.0",
                    "chappe_ingest_rejected_total{reason=\"missing_text\"} 0.0", "kafka_producer_");
            assertThat(running.books().balances()).isTrue();
            assertThat(running.pushPort()).isPresent();
        }
    }

    @Test
    void shouldNotStartWithAFaultyListOfFeeds() throws IOException {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("CHAPPE_INGEST_FEEDS", "no-such-file.yaml");

        assertThatThrownBy(() -> start(settings)).isInstanceOf(SettingsException.class)
                .hasMessageContaining("no-such-file.yaml");
    }

    @Test
    void shouldStopWhatItHasStartedWhenAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> settings = new HashMap<>(settings());
            int opsPort = freePort();
            settings.put("CHAPPE_OPS_PORT", Integer.toString(opsPort));
            settings.put("CHAPPE_INGEST_PUSH_PORT", Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> start(settings)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ingest.push.port");
            assertThatThrownBy(() -> get(opsPort, "/health/live")).isInstanceOf(IOException.class);
        }
    }
}
