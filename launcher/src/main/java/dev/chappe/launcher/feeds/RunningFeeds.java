package dev.chappe.launcher.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks a running ingest-service for its feeds. */
final class RunningFeeds {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private RunningFeeds() {}

    /** The feeds as the service tells them; empty when none answers there. */
    static Optional<JsonNode> ask(URI service) throws InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(service.resolve("/feeds")).timeout(PATIENCE).build(),
                    BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? Optional.of(new ObjectMapper().readTree(response.body()).path("feeds"))
                    : Optional.empty();
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }
}
