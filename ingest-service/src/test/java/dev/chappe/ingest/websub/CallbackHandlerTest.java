package dev.chappe.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.CannedSite;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.fetch.HubLinks;
import dev.chappe.ingest.push.PushServer;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub on this machine, and the callback that it calls. */
class CallbackHandlerTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final int MOST_BYTES = 10_000;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FeedFetcher fetcher = new FeedFetcher(new FetchLimits(Duration.ofSeconds(5), 100_000, 5), "test",
            clock, new AddressGuard(Set.of("localhost")));
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<PushOutcome> outcomes = new CopyOnWriteArrayList<>();
    private CannedSite site;
    private PushServer server;
    private Subscriptions subscriptions;
    private FeedSource source;

    @BeforeEach
    void open() throws IOException {
        site = new CannedSite();
        site.page("/hub", exchange -> {
            asked.add(asked(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            CannedSite.answer(exchange, 202, new byte[0]);
        });
        source = new FeedSource(new Outlet("gazette", "La Gazette", null), site.url("/feed"), null,
                PollInterval.USUAL, TextFrom.FEED);
        int port = freePort();
        subscriptions = new Subscriptions(fetcher, URI.create("http://localhost:" + port), clock);
        server = PushServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                List.of(new CallbackHandler(subscriptions, MOST_BYTES, outcomes::add)));
    }

    @AfterEach
    void close() {
        server.close();
        fetcher.close();
        client.close();
        site.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Asked(String mode, String topic, String callback, String secret, String lease) {}

    private static Asked asked(String form) {
        Map<String, String> fields = Stream.of(form.split("&", -1)).map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
        UnaryOperator<String> value = name -> fields.getOrDefault("hub." + name, "");
        return new Asked(value.apply("mode"), value.apply("topic"), value.apply("callback"), value.apply("secret"),
                value.apply("lease_seconds"));
    }

    private void poll(String hub) throws InterruptedException {
        subscriptions.polled(source, new Hubs.Shown(new HubLinks(List.of(hub), null), source.url(), 1),
                (feed, pushed) -> taken.add(new String(pushed.bytes(), UTF_8)));
    }

    private Asked subscribe() throws InterruptedException {
        poll("/hub");
        return asked.getLast();
    }

    private HttpResponse<String> verify(Asked subscription, String mode, String topic)
            throws IOException, InterruptedException {
        String query = Map.of("hub.mode", mode, "hub.topic", topic, "hub.challenge", "abc 123", "hub.lease_seconds",
                "3600", "hub.reason", "no").entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(URI.create(subscription.callback() + "?" + query)).build(),
                BodyHandlers.ofString());
    }

    private int push(String callback, String body, @Nullable String signature)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(callback)).POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/rss+xml");
        if (signature != null) {
            request.header("X-Hub-Signature", signature);
        }
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static String sign(String secret, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    }

    @Test
    void shouldAskTheHubThatAFeedNamesAndConfirmThatItDid() throws IOException, InterruptedException {
        Asked subscription = subscribe();

        assertThat(subscription.mode()).isEqualTo("subscribe");
        assertThat(subscription.topic()).isEqualTo(source.url().toString());
        assertThat(subscription.secret()).hasSize(32);
        assertThat(subscription.lease()).isEqualTo("604800");
        assertThat(subscriptions.restsUntil("gazette")).isEmpty();
        HttpResponse<String> answer = verify(subscription, "subscribe", source.url().toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("abc 123");
        assertThat(subscriptions.restsUntil("gazette")).contains(NOW.plus(Duration.ofMinutes(48)));
        poll("/hub");
        assertThat(asked).as("asked once").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsubscribe", "subscribe elsewhere", "publish"})
    void shouldNotConfirmWhatItDidNotAskFor(String mode) throws IOException, InterruptedException {
        String[] words = mode.split(" ", -1);
        String topic = words.length > 1 ? "https://other.example/feed" : source.url().toString();

        assertThat(verify(subscribe(), words[0], topic).statusCode()).isEqualTo(404);
        assertThat(subscriptions.restsUntil("gazette")).isEmpty();
    }

    @Test
    void shouldTakeAHubAtItsWordThatItWillNotPush() throws IOException, InterruptedException {
        Asked subscription = subscribe();
        verify(subscription, "subscribe", source.url().toString());

        assertThat(verify(subscription, "denied", source.url().toString()).statusCode()).isEqualTo(200);
        assertThat(subscriptions.restsUntil("gazette")).isEmpty();
    }

    @Test
    void shouldTakeWhatTheHubSigned() throws Exception {
        Asked subscription = subscribe();

        assertThat(push(subscription.callback(), "<rss/>", sign(subscription.secret(), "<rss/>")))
                .isEqualTo(202);
        assertThat(taken).containsExactly("<rss/>");
        assertThat(outcomes).containsExactly(PushOutcome.TAKEN);
    }

    @Test
    void shouldIgnoreWhatAnotherSignedWithoutTellingHim() throws Exception {
        String callback = subscribe().callback();

        assertThat(push(callback, "<rss/>", sign("guessed", "<rss/>"))).isEqualTo(202);
        assertThat(push(callback, "<rss/>", null)).isEqualTo(202);
        assertThat(taken).isEmpty();
        assertThat(outcomes).containsExactly(PushOutcome.FORGED, PushOutcome.FORGED);
    }

    @Test
    void shouldTellAHubThatNobodySubscribesAnyMore() throws Exception {
        Asked subscription = subscribe();
        subscriptions.forget("gazette");

        assertThat(push(subscription.callback(), "<rss/>", sign(subscription.secret(), "<rss/>")))
                .isEqualTo(410);
        assertThat(verify(subscription, "subscribe", source.url().toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldRefuseAPushOverTheLimit() throws Exception {
        assertThat(push(subscribe().callback(), "x".repeat(MOST_BYTES + 1), "sha256=0")).isEqualTo(413);
    }

    @Test
    void shouldGoToAnotherHubWhenTheFeedDoes() throws IOException, InterruptedException {
        site.page("/other", exchange -> {
            asked.add(asked(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            CannedSite.answer(exchange, 202, new byte[0]);
        });
        Asked before = subscribe();

        poll("/other");
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast().callback()).isNotEqualTo(before.callback());
        assertThat(verify(before, "subscribe", source.url().toString()).statusCode()).isEqualTo(404);
    }
}
