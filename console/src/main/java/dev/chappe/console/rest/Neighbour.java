package dev.chappe.console.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Another service, asked over HTTP. */
public final class Neighbour implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI base;

    /** What it answered. */
    sealed interface Heard {

        /** An answer. */
        record Said(int status, String body) implements Heard {}

        /** None. */
        record Silent(String why) implements Heard {}
    }

    public Neighbour(URI base) {
        this.base = base;
    }

    Heard get(String path) {
        return send(request(path, Duration.ofSeconds(5)).GET());
    }

    Heard post(String path, String json) {
        return send(request(path, Duration.ofSeconds(60)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, Duration patience) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(patience);
    }

    private Heard send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Heard.Said(response.statusCode(), response.body());
        } catch (IOException away) {
            return new Heard.Silent(base + " does not answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Heard.Silent("the console is stopping");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
