package dev.chappe.schemas.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpsServerTest {

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());
    private final HttpClient client = HttpClient.newHttpClient();
    private OpsServer server;

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    @BeforeEach
    void start() {
        server = OpsServer.start(loopback(0), new OpsServer.Telling(metrics, List.of(),
                List.of(new HealthCheck("streams", trouble::get))));
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void shouldServeMetricsAsPrometheusText() throws Exception {
        metrics.counter("chappe.articles.received").increment(3);

        HttpResponse<String> response = get("/metrics");

        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/plain"));
        assertThat(response.body()).contains("chappe_articles_received_total 3.0");
    }

    @Test
    void shouldBeReadyWhenAllIsWell() throws Exception {
        HttpResponse<String> response = get("/health/ready");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"UP\",\"checks\":{\"streams\":\"ok\"}}");
    }

    @Test
    void shouldStayLiveButNotReadyInTrouble() throws Exception {
        trouble.set(Optional.of("no task is assigned"));

        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").body()).contains("no task is assigned");
    }

    @Test
    void shouldKnowNoOtherPath() throws Exception {
        assertThat(get("/metricz").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldNameThePortThatIsTaken() {
        assertThatThrownBy(
                () -> OpsServer.start(loopback(server.port()), new OpsServer.Telling(metrics, List.of(), List.of())))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(Integer.toString(server.port()))
                .hasMessageContaining("ops.port");
    }
}
