package dev.chappe.console.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chappe.console.Sample;
import dev.chappe.console.http.Access;
import dev.chappe.console.http.ConsoleServer;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.news.Trend;
import dev.chappe.console.topics.NewsKind;
import dev.chappe.console.topics.Told;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamRoutesTest {

    private static final String PLEDGES = "news.events.investment-pledge";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Listeners listeners = new Listeners(new SimpleMeterRegistry());
    private final ConsoleServer server = ConsoleServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Access.OPEN,
            new StreamRoutes(listeners, kinds -> {
                throw new IllegalStateException("no broker here");
            }).all());
    private long offset;

    @AfterEach
    void stop() {
        client.shutdownNow();
        server.close();
    }

    private HttpResponse<java.io.InputStream> open(String query, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + server.port() + "/stream" + query));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    private void tell(NewsKind kind, String topic, News news) {
        listeners.take(List.of(new Told(new Place(topic, 0, offset++), kind, Optional.of(news))), List.of());
    }

    private static Trend trend() {
        return new Trend("organisation:acme", "Acme", "ORGANISATION", "PT1H", Sample.NOON, 1, "PEAK",
                new Trend.Counts(3, 1, 2, 0.5, 4), List.of());
    }

    /** The fields of the next message, comments left out. */
    private static List<String> message(BufferedReader lines) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && !fields.isEmpty() && fields.stream().anyMatch(field -> !field.startsWith("retry"))) {
                return fields;
            }
            if (!line.isEmpty() && !line.startsWith(":") && !line.startsWith("retry")) {
                fields.add(line);
            }
        }
        throw new IOException("the stream has ended");
    }

    @Test
    void shouldTellWhatIsAskedForAndWithItHowFarEachPartitionIsRead() throws Exception {
        try (BufferedReader lines = lines(open("?topics=events,trends&organisation=acme"))) {
            await().until(() -> listeners.count() == 1);
            tell(NewsKind.EVENTS, PLEDGES, Sample.pledge("other", 1, "Red Hat", 1, 1));
            tell(NewsKind.EVENTS, PLEDGES, Sample.pledge("e1", 1, "Acme", 1_000, 1));
            tell(NewsKind.TRENDS, "news.trends", trend());

            List<String> event = message(lines);
            assertThat(event.get(0)).isEqualTo("event: event");
            assertThat(event.get(1)).startsWith("data: {\"id\":\"e1\"");
            assertThat(event.get(2)).isEqualTo("id: " + PLEDGES + ":0=1");
            assertThat(message(lines)).first().isEqualTo("event: trend");
        }
    }

    private static BufferedReader lines(HttpResponse<java.io.InputStream> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    @Test
    void shouldMoveTheIdOnAlthoughNothingThatIsAskedForComes() throws Exception {
        try (BufferedReader lines = lines(open("?organisation=acme"))) {
            await().until(() -> listeners.count() == 1);
            tell(NewsKind.EVENTS, PLEDGES, Sample.pledge("other", 1, "Red Hat", 1, 1));
            listeners.sign();

            assertThat(message(lines)).containsExactly(
                    "id: " + PLEDGES + ":0=0");
        }
    }

    @Test
    void shouldForgetWhoHasGone() throws Exception {
        lines(open("")).close();

        await().until(() -> {
            tell(NewsKind.EVENTS, PLEDGES, Sample.pledge("e", 1, "Acme", 1, 1));
            return listeners.count() == 0;
        });
    }

    @Test
    void shouldRefuseWhatItDoesNotKnow() throws Exception {
        assertThat(open("?topics=articles").statusCode()).isEqualTo(400);
        assertThat(open("?organization=acme").statusCode()).isEqualTo(400);
        assertThat(open("", "Last-Event-ID", "17").statusCode()).isEqualTo(400);
        assertThat(open("?lastEventId=news.trends:0=x").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldLetWhoComesBackTryAgainWhileTheTopicsCannotBeRead() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(open("", "Last-Event-ID", "news.trends:0=-1").statusCode()).isEqualTo(503);
        }
    }
}
