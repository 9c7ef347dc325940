package dev.chappe.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.schemas.record.Fingerprint;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.Delivery;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.RecordingOutbox;
import dev.chappe.ingest.publish.RecordingOutbox.Mode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushServerTest {

    private static final int MOST_BYTES = 10_000;

    private final IntakeBooks books = new IntakeBooks(new SimpleMeterRegistry());
    private final PublishingTrouble trouble = new PublishingTrouble("broker:9092", Clock.systemUTC());
    private final HttpClient client = HttpClient.newHttpClient();
    private RecordingOutbox outbox = new RecordingOutbox(Mode.AT_ONCE);
    private @Nullable PushServer server;

    @AfterEach
    void closeAndBalanceTheBooks() {
        if (server != null) {
            server.close();
        }
        client.close();
        assertThat(books.page().balances()).as(books.page().toString()).isTrue();
    }

    private PushServer server() {
        if (server == null) {
            ArticleIntake intake = new ArticleIntake(new ArticleCleaner(1_000), outbox, books, 100);
            server = PushServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    List.of(PushServer.articles(new PushServer.Rules("secret", MOST_BYTES), intake,
                            DiscoveryTime.live(Clock.systemUTC()), trouble)));
        }
        return server;
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server().port() + "/articles"))
                .header("Authorization", "Bearer secret");
    }

    private HttpResponse<String> push(byte[] body) throws IOException, InterruptedException {
        return client.send(request().POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> push(String body) throws IOException, InterruptedException {
        return push(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldTakeAnArticleAndTellItsId() throws IOException, InterruptedException {
        HttpResponse<String> answer = push("{\"title\": \"A title\", \"url\": \"https://a.example/1\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"ids\":[\"" + Fingerprint.of("https://a.example/1") + "\"]}");
        assertThat(outbox.articles()).singleElement()
                .satisfies(article -> assertThat(article.content().title()).isEqualTo("A title"));
    }

    @Test
    void shouldTakeManyArticlesAndRepeats() throws IOException, InterruptedException {
        HttpResponse<String> answer = push("[{\"id\": \"1\", \"text\": \"a\"}, {\"id\": \"2\", \"text\": \"b\"},"
                + " {\"id\": \"1\", \"text\": \"a\"}]");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(outbox.articles()).hasSize(2);
        assertThat(books.page().duplicate()).isEqualTo(1);
    }

    @Test
    void shouldListWhatIsWrongAndTakeTheRest() throws IOException, InterruptedException {
        HttpResponse<String> answer = push("[{\"title\": \"fine\", \"url\": \"https://a.example/1\"}, {\"id\": \"2\"},"
                + " 7, {\"title\": {\"a\": 1}}]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"ids\":[\"" + Fingerprint.of("https://a.example/1")
                + "\",null,null,null],\"faults\":["
                + "{\"index\":1,\"reason\":\"missing_text\",\"detail\":\"neither a title nor a text\"},"
                + "{\"index\":2,\"reason\":\"malformed_json\",\"detail\":\"not a JSON object\"},"
                + "{\"index\":3,\"reason\":\"wrong_field\",\"detail\":\"not a text: title\"}]}");
        assertThat(outbox.articles()).hasSize(1);
        assertThat(outbox.letters()).extracting(letter -> new String(letter.excerpt().head(), StandardCharsets.UTF_8))
                .satisfiesExactly(first -> assertThat(first).contains("\"id\":\"2\""),
                        second -> assertThat(second).isEqualTo("7"),
                        third -> assertThat(third).isEqualTo("{\"title\": {\"a\": 1}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`{\"title\": `|malformed_json", "``|malformed_json",
        "`[{\"title\": \"a\"}`|malformed_json", "`{} x`|malformed_json"})
    void shouldSayWhatIsWrongWithTheBody(String body, String reason) throws IOException, InterruptedException {
        HttpResponse<String> answer = push(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"reason\":\"" + reason + "\"");
    }

    @Test
    void shouldRefuseABodyThatIsNoUtf8() throws IOException, InterruptedException {
        HttpResponse<String> answer = push("{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(books.page().rejected()).containsEntry(RejectReason.NOT_UTF8, 1L);
    }

    @Test
    void shouldRefuseABodyOverTheLimitAndKeepItsHash() throws IOException, InterruptedException {
        byte[] body = "x".repeat(500_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(push(body).statusCode()).isEqualTo(413);
        assertThat(outbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.excerpt().length()).isEqualTo(500_000);
            assertThat(letter.excerpt().sha256()).isEqualTo(Fingerprint.sha256Of(body));
        });
    }

    @Test
    void shouldRefuseAnArticleOverTheLimit() throws IOException, InterruptedException {
        assertThat(push("{\"text\": \"" + "x".repeat(2_000) + "\"}").statusCode()).isEqualTo(413);
    }

    @Test
    void shouldRefuseMoreArticlesThanAThousand() throws IOException, InterruptedException {
        assertThat(push("[" + "1,".repeat(1_000) + "1]").body()).contains("more than 1000 articles");
    }

    @ParameterizedTest
    @CsvSource(value = {"null", "Bearer wrong", "Bearer", "Basic secret", "secret"}, nullValues = "null")
    void shouldLetNobodyPushWithoutTheToken(@Nullable String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + server().port() + "/articles"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"a\"}"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }

        assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(outbox.articles()).isEmpty();
    }

    @Test
    void shouldKnowNoOtherMethodOrPath() throws IOException, InterruptedException {
        HttpRequest elsewhere = HttpRequest.newBuilder(URI.create("http://localhost:" + server().port() + "/")).build();

        assertThat(client.send(request().GET().build(), HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
        assertThat(client.send(elsewhere, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldTellTheSenderToComeBackWhenTheBrokerIsAway() throws IOException, InterruptedException {
        trouble.brokerFailed("no metadata");

        HttpResponse<String> answer = push("{\"title\": \"a\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("broker:9092");
        assertThat(books.page().received()).isZero();
    }

    @Test
    void shouldListWhatTheBrokerRefuses() {
        outbox = new RecordingOutbox(Mode.WHEN_TOLD);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request().POST(HttpRequest.BodyPublishers.ofString("[{}, {\"id\": \"1\", \"text\": \"a\"}]")).build(),
                HttpResponse.BodyHandlers.ofString());
        Awaitility.await().until(() -> outbox.articles().size() == 1);

        outbox.deliver(Delivery.REFUSED);
        assertThat(answer.join().statusCode()).isEqualTo(400);
        assertThat(answer.join().body()).isEqualTo("{\"ids\":[null,null],\"faults\":["
                + "{\"index\":0,\"reason\":\"missing_text\",\"detail\":\"neither a title nor a text\"},"
                + "{\"index\":1,\"reason\":\"refused_by_broker\","
                + "\"detail\":\"the broker refuses the article for good\"}]}");
    }

    private HttpResponse<String> pushOnce(String key, String body) throws IOException, InterruptedException {
        return client.send(request().header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void shouldAnswerARequestThatComesAgainWithItsKeyAsBefore() throws IOException, InterruptedException {
        HttpResponse<String> first = pushOnce("k1", "[{\"id\": \"1\", \"text\": \"a\"}, 7]");
        HttpResponse<String> again = pushOnce("k1", "[{\"id\": \"1\", \"text\": \"a\"}, 7]");

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(400);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(books.page().received()).as("nothing is done twice").isEqualTo(2);
    }

    @Test
    void shouldRefuseAKeyThatIsAnotherRequests() throws IOException, InterruptedException {
        pushOnce("k1", "{\"id\": \"1\", \"text\": \"a\"}");

        assertThat(pushOnce("k1", "{\"id\": \"2\", \"text\": \"b\"}").statusCode()).isEqualTo(422);
        assertThat(pushOnce("k2", "{\"id\": \"2\", \"text\": \"b\"}").statusCode()).isEqualTo(202);
    }

    @Test
    void shouldNotWorkTwiceOnARequestAtTheSameTime() throws IOException, InterruptedException {
        outbox = new RecordingOutbox(Mode.WHEN_TOLD);
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(request().header("Idempotency-Key", "k1")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"a\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
        Awaitility.await().until(() -> outbox.articles().size() == 1);

        assertThat(pushOnce("k1", "{\"title\": \"a\"}").statusCode()).isEqualTo(409);
        outbox.deliver(Delivery.PUBLISHED);
        assertThat(first.join().statusCode()).isEqualTo(202);
        assertThat(pushOnce("k1", "{\"title\": \"a\"}").statusCode()).isEqualTo(202);
    }

    @Test
    void shouldTellTheSenderToSlowDownWhenTooManyPushAtATime() throws IOException, InterruptedException {
        outbox = new RecordingOutbox(Mode.WHEN_TOLD);
        List<CompletableFuture<HttpResponse<String>>> waiting = IntStream.range(0, 32)
                .mapToObj(number -> client.sendAsync(
                        request().POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"" + number + "\"}")).build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        Awaitility.await().until(() -> outbox.articles().size() == 32);

        HttpResponse<String> answer = push("{\"title\": \"one more\"}");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        outbox.deliver(Delivery.PUBLISHED);
        assertThat(waiting).allSatisfy(push -> assertThat(push.join().statusCode()).isEqualTo(202));
    }

    @Test
    void shouldAnswerOnlyWhenTheBrokerHasTheArticle() throws InterruptedException {
        outbox = new RecordingOutbox(Mode.WHEN_TOLD);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request().POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"a\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
        Awaitility.await().until(() -> outbox.articles().size() == 1);

        assertThat(answer).isNotDone();
        outbox.deliver(Delivery.PUBLISHED);
        assertThat(answer.join().statusCode()).isEqualTo(202);
    }
}
