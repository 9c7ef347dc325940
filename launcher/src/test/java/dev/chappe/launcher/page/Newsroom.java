package dev.chappe.launcher.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.launcher.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code chappe up} with the bundled sample as the news of the past days, to which a test adds its own. */
final class Newsroom implements AutoCloseable {

    private static final Path SAMPLE = Path.of("src/main/resources/dev/chappe/launcher/sample/articles.jsonl");
    private static final String PAGE = "To look at events, trends and alerts: ";
    private static final String PUSH = "  curl -H 'Authorization: Bearer ";
    private static final String TOKEN = "a-token-of-this-test";
    /** What is at least to be expected of the sample. */
    private static final int ARTICLES = 45;
    private static final int EVENTS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RunningProcess chappe;
    private final HttpClient client = HttpClient.newHttpClient();
    private int told;

    private Newsroom(RunningProcess chappe) {
        this.chappe = chappe;
    }

    static Newsroom open(Path folder) throws IOException {
        Path articles = Files.write(folder.resolve("articles.jsonl"), ofThePastDays(Files.readAllLines(SAMPLE)));
        return new Newsroom(RunningProcess.chappe(folder,
                Map.of("CHAPPE_INGEST_FEEDS", "none", "CHAPPE_INGEST_PLAYING", "replay", "CHAPPE_INGEST_ARTICLES",
                        articles.toString(),
                        "CHAPPE_INGEST_PUSH_TOKEN", TOKEN, "CHAPPE_INGEST_PUSH_PORT", "0"),
                "up", "--data", folder.resolve("data").toString()));
    }

    /** The same articles, so many whole days later that the last of them are of yesterday or today. */
    private static List<String> ofThePastDays(List<String> lines) throws IOException {
        List<ObjectNode> articles = new ArrayList<>();
        for (String line : lines) {
            articles.add((ObjectNode) MAPPER.readTree(line));
        }
        List<Instant> dates = articles.stream().filter(Newsroom::isDated).map(Newsroom::published).sorted().toList();
        // Not the very last: the sample has an article whose date is a mistake.
        Instant last = dates.get(dates.size() * 9 / 10);
        Duration later = Duration.ofDays(Duration.between(last, Clock.systemUTC().instant()).toDays());
        articles.stream().filter(Newsroom::isDated)
                .forEach(article -> article.put("publishedAt", published(article).plus(later).toString()));
        return articles.stream().map(ObjectNode::toString).toList();
    }

    private static boolean isDated(ObjectNode article) {
        return article.path("publishedAt").asText().endsWith("Z");
    }

    private static Instant published(ObjectNode article) {
        return Instant.parse(article.path("publishedAt").asText());
    }

    /** Where its page is, once all of the sample is in it. */
    URI page() {
        URI page = URI.create(chappe.awaitLine(PAGE));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            JsonNode status = MAPPER.readTree(client.send(HttpRequest.newBuilder(page.resolve("/api/status")).build(),
                    BodyHandlers.ofString()).body());
            return status.path("articles").asInt() >= ARTICLES && status.path("events").asInt() >= EVENTS
                    && status.path("lagRecords").asInt() == 0;
        });
        return page;
    }

    /** Publishes an article as of now. */
    void tell(String title, String text) throws IOException, InterruptedException {
        String line = chappe.awaitLine(PUSH);
        ObjectNode article = MAPPER.createObjectNode().put("lang", "en").put("source", "Circuit Daily")
                .put("title", title).put("text", text).put("publishedAt", Clock.systemUTC().instant().toString())
                .put("url", "https://circuit-daily.example/" + ++told);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(line.substring(line.lastIndexOf(' ') + 1)))
                        .header("Authorization", "Bearer " + TOKEN).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(article.toString())).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    @Override
    public void close() {
        client.close();
        chappe.close();
    }
}
