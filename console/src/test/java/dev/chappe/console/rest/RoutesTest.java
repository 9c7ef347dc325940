package dev.chappe.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.chappe.console.Sample;
import dev.chappe.console.http.Answer;
import dev.chappe.console.news.Alert;
import dev.chappe.console.news.Article;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.news.Removal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    @TempDir
    private Path folder;
    private Console console;

    @BeforeEach
    void open() {
        console = new Console(folder);
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void shouldDescribeEveryRouteAndNothingElse() throws IOException {
        assertThat(described()).containsExactlyInAnyOrderElementsOf(
                console.routes().stream().map(route -> route.method() + " " + route.path()).toList());
    }

    private List<String> described() throws IOException {
        JsonNode paths = new YAMLMapper().readTree(Console.body(console.get("/openapi.yaml"))).path("paths");
        List<String> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    @Test
    void shouldSayThatAnEventIsGoneOnceItWasTakenOutOnRequest() throws IOException {
        console.history().write(List.of(Sample.pledge("e1", 1, "Acme", 1, 1), Sample.pledge("e2", 1, "Acme", 2, 2)),
                List.of());

        console.history().write(List.of(new Removal("e1"), Sample.pledge("e1", 2, "Acme", 1, 3)), List.of());

        assertThat(console.named("/api/events/{id}", "e1").status()).isEqualTo(410);
        assertThat(console.named("/api/events/{id}", "e3").status()).isEqualTo(404);
        assertThat(ids(json(console.get("/api/events")))).containsExactly("e2");
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.path("events").forEach(event -> ids.add(event.path("id").asText()));
        return ids;
    }

    @Test
    void shouldGiveTheColumnsOfTheTableAsParquetWithTheirTypes() throws Exception {
        console.history().write(List.of(Sample.pledge("e1", 1, "Acme", 1, 1), Sample.pledge("e2", 1, "Acme", 2, 2)),
                List.of());
        byte[] table = console.get("/events.parquet", "organisation", "Acme").body().array();
        Path file = Files.write(folder.resolve("events.parquet"), table);

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = connection.createStatement().executeQuery(
                        "select id, revision, confidence, epoch_ms(firstSeen), occurredOn from '" + file + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("e2");
            assertThat(rows.getInt(2)).isEqualTo(1);
            assertThat(rows.getDouble(3)).isEqualTo(0.75);
            assertThat(rows.getLong(4)).isEqualTo(Sample.NOON.toEpochMilli());
            assertThat(rows.getString(5)).isNull();
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void shouldSayWhereTheStreamGoesOnUnlessTheHistoryIsFarBehind() throws IOException {
        console.history().write(List.of(), List.of(new Place("news.trends", 1, 5), new Place("news.trends", 0, 0),
                new Place("news.articles", 0, 9)));

        for (String list : List.of("/api/events", "/api/alerts", "/api/trends")) {
            assertThat(json(console.get(list)).path("upTo").asText()).isEqualTo("news.trends:0=-1,1=4");
        }
        console.lag(50_000);
        assertThat(json(console.get("/api/events")).path("upTo").isNull()).isTrue();
    }

    @Test
    void shouldPageThroughEventsByTheCursorOfThePageBefore() throws IOException {
        console.history().write(List.of(Sample.pledge("e1", 1, "Acme", 1, 1), Sample.pledge("e2", 1, "Acme", 2, 2)),
                List.of());
        JsonNode first = json(console.get("/api/events", "limit", "1"));
        JsonNode second = json(console.get("/api/events", "limit", "1", "cursor", first.path("next").asText()));

        assertThat(first.path("events").path(0).path("id").asText()).isEqualTo("e2");
        assertThat(first.path("total").asInt()).isEqualTo(2);
        assertThat(second.path("events").path(0).path("id").asText()).isEqualTo("e1");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            langage    | fr      | did you mean language?
            factuality | RUMORED | did you mean RUMOURED?
            from       | today   | from is "today"
            minAmount  | much    | minAmount is "much"
            currency   | euro    | ISO 4217
            cursor     | MQ      | cursor is "MQ"
            limit      | 0       | limit is "0"
            """)
    void shouldSayWhichParameterIsWrong(String name, String value, String told) throws IOException {
        Answer answer = console.get("/api/events", name, value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).contains(told);
        assertThat(json(answer).path("remedy").asText()).isNotEmpty();
    }

    @Test
    void shouldShowTheWordsAroundTheEvidence() throws IOException {
        var event = Sample.pledge("e", 1, "Acme", 2_000_000, 1);
        String body = "Oh, " + event.quotes().getFirst().words() + ", dit-on.\nAutre chose.";
        console.history().write(List.of(article(body), event), List.of());

        JsonNode evidence = json(console.named("/api/events/{id}", "e")).path("evidence").path(0);
        assertThat(evidence.path("before").asText()).isEqualTo("Oh, ");
        assertThat(evidence.path("after").asText()).isEqualTo(", dit-on.");
        assertThat(evidence.path("title").asText()).isEqualTo("Un titre");
    }

    @Test
    void shouldShowNothingAroundEvidenceThatTheKeptArticleDoesNotHave() throws IOException {
        console.history().write(List.of(article("Tout autre chose, entre-temps, et plus long que la preuve."),
                Sample.pledge("e", 1, "Acme", 2_000_000, 1)), List.of());

        JsonNode evidence = json(console.named("/api/events/{id}", "e")).path("evidence").path(0);
        assertThat(evidence.path("before").asText() + evidence.path("after").asText()).isEmpty();
    }

    private static Article article(String body) {
        return new Article("a-e", "Un titre", null, "Le Courrier", null, "fr", null, body);
    }

    @Test
    void shouldTellWhatEachRevisionChanged() throws IOException {
        console.history().write(
                List.of(Sample.pledge("e", 1, "Acme", 1_000, 1), Sample.pledge("e", 2, "Acme", 2_000, 2),
                        new Alert("al", "desk/pledges", "NEW", 1, "e", null, null, "New", List.of(), null, Sample.NOON,
                                List.of())),
                List.of());
        JsonNode event = json(console.named("/api/events/{id}", "e"));

        assertThat(event.path("history").path(0).path("changes")).isEmpty();
        assertThat(event.path("history").path(1).path("changes")).singleElement().asString()
                .isEqualTo("{\"role\":\"amount\",\"before\":\"1,000 EUR\",\"after\":\"2,000 EUR\"}");
        assertThat(event.path("alerts").path(0).path("rule").asText()).isEqualTo("desk/pledges");
    }

    @Test
    void shouldGiveAQueryAsAtom() throws Exception {
        console.history().write(List.of(Sample.pledge("e", 1, "<script>alert(1)</script> & \0Co", 1, 1)), List.of());
        String atom = Console.body(console.get("/events.atom", "type", "INVESTMENT_PLEDGE"));

        var entry = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("entry");
        assertThat(entry.getLength()).isEqualTo(1);
        assertThat(entry.item(0).getTextContent()).contains("urn:chappe:event:e", "<script>");
        assertThat(atom).doesNotContain("<script>").contains("href=\"https://courrier.example/e\"");
    }

    @Test
    void shouldGiveAQueryAsJsonFeed() throws IOException {
        console.history().write(List.of(Sample.pledge("e", 1, "Acme", 1, 1)), List.of());
        JsonNode feed = json(console.get("/events.json"));

        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("items")).singleElement().satisfies(
                item -> assertThat(item.path("external_url").asText()).isEqualTo("https://courrier.example/e"));
    }

    @Test
    void shouldGiveEveryEventOfAQueryAsALineOfCsv() {
        for (int i = 0; i < 1_100; i += 100) {
            List<News> some = new ArrayList<>();
            for (int j = i; j < i + 100; j++) {
                some.add(Sample.pledge("e" + j, 1, "=SUM(1;\"2\")", j, j));
            }
            console.history().write(some, List.of());
        }
        String csv = Console.body(console.get("/events.csv"));

        assertThat(csv.split("\r\n", -1)).hasSize(1 + 1_100 + 1);
        assertThat(csv).startsWith("id,type,").contains("\"'=SUM(1;\"\"2\"\")");
    }

    @Test
    void shouldSayHowRulesAreTriedWhileAlertServiceIsAway() throws IOException {
        Answer answer = console.post("/api/rules/test", "{\"rules\": \"rules: {}\"}");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(json(answer).path("remedy").asText()).contains("alert-service");
        assertThat(console.post("/api/rules/test", "[]").status()).isEqualTo(400);
        assertThat(console.post("/api/rules", "no json").status()).isEqualTo(400);
        assertThat(console.post("/api/rules", "{\"rules\": \"\", \"name\": \"../x\"}").status()).isEqualTo(400);
    }

    @Test
    void shouldSayThatThereIsNoSuchEvent() {
        assertThat(console.named("/api/events/{id}", "e").status()).isEqualTo(404);
    }

    @Test
    void shouldShowNoFeedsWhileIngestServiceIsAway() throws IOException {
        JsonNode feeds = json(console.get("/api/feeds"));

        assertThat(feeds.path("reachable").asBoolean()).isFalse();
        assertThat(feeds.path("remedy").asText()).contains("ingest-service");
    }

    private static JsonNode json(Answer answer) throws IOException {
        return new ObjectMapper().readTree(Console.body(answer));
    }
}
