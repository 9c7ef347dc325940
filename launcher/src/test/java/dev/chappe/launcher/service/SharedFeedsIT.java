package dev.chappe.launcher.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.chappe.launcher.RunningProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of ingest-service that share feeds, with the servers of the feeds in the test. */
class SharedFeedsIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration SESSION = Duration.ofSeconds(6);
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    /** As slow as sites are: some polls are under way when feeds change hands. */
    private static final Duration ANSWER = Duration.ofMillis(400);
    private static final int FEEDS = 40;

    @TempDir
    private Path folder;

    private record Poll(String feed, String asker, Instant at) {}

    private final List<Poll> polls = new CopyOnWriteArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer site;
    private RunningProcess broker;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newCachedThreadPool());
        site.createContext("/", this::answer);
        site.start();
        broker = RunningProcess.chappe(folder, "broker", "--data", folder.resolve("broker").toString());
        for (String variable : new String[]{"CHAPPE_KAFKA_BOOTSTRAP_SERVERS", "CHAPPE_REGISTRY_URL"}) {
            environment.put(variable, broker.awaitLine(variable + "="));
        }
        environment.putAll(Map.of("CHAPPE_INGEST_FEEDS", "shared", "CHAPPE_INGEST_SESSION_TIMEOUT",
                SESSION.toSeconds() + "s", "CHAPPE_INGEST_HOST_PARALLEL", "20", "CHAPPE_INGEST_HOST_PAUSE", "1ms"));
        String list = IntStream.range(0, FEEDS)
                .mapToObj(number -> "  - {id: feed-" + number + ", name: Feed, interval: 1m, url: 'http://127.0.0.1:"
                        + site.getAddress().getPort() + "/" + number + "'}\n")
                .collect(Collectors.joining("", "feeds:\n", ""));
        Path file = Files.writeString(folder.resolve("feeds.yaml"), list);
        try (RunningProcess publish = RunningProcess.chappe(folder, environment, "feeds", "publish", file.toString())) {
            assertThat(publish.awaitEnd()).as(publish::err).isZero();
        }
    }

    @AfterEach
    void stop() {
        broker.close();
        site.stop(0);
        client.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        polls.add(new Poll(path, exchange.getRequestHeaders().getFirst("User-Agent"), Instant.now()));
        byte[] body = ("<rss><channel><item><title>One of " + path + "</title><guid>" + path + "</guid><pubDate>"
                + Instant.now() + "</pubDate></item></channel></rss>").getBytes(UTF_8);
        CompletableFuture.delayedExecutor(ANSWER.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (IOException gone) {
                // Who asked does not want to know any more.
            }
        });
    }

    private RunningProcess ingest(String name, int port) throws IOException {
        Map<String, String> own = new TreeMap<>(environment);
        own.putAll(Map.of("CHAPPE_OPS_PORT", Integer.toString(port), "CHAPPE_INGEST_USER_AGENT", name));
        return RunningProcess.chappe(folder, own, "ingest");
    }

    /** The feeds that an instance polls, with their states; none when it does not answer. */
    private Map<String, String> feeds(int port) {
        Map<String, String> feeds = new TreeMap<>();
        try {
            JsonNode answer = MAPPER.readTree(client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/feeds")).build(),
                    BodyHandlers.ofString()).body());
            answer.path("feeds").forEach(feed -> feeds.put(feed.path("id").asText(), feed.path("state").asText()));
        } catch (IOException away) {
            return Map.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return feeds;
    }

    @Test
    void shouldTakeOverTheFeedsOfAKilledInstanceWithinASessionAndPollNoneTwice()
            throws Exception {
        int onePort = freePort();
        int otherPort = freePort();
        try (RunningProcess one = ingest("one", onePort); RunningProcess other = ingest("other", otherPort)) {
            awaitSharing(onePort, otherPort);
            Map<String, String> ofOne = feeds(onePort);
            assertThat(ofOne).doesNotContainKeys(feeds(otherPort).keySet().toArray(String[]::new));
            long handed = polls.stream().collect(Collectors.groupingBy(Poll::feed,
                    Collectors.mapping(Poll::asker, Collectors.toSet()))).values().stream()
                    .filter(names -> names.size() > 1).count();

            one.kill();
            Instant killed = Instant.now();
            await().atMost(PATIENCE).until(() -> feeds(otherPort).size() == FEEDS);
            Duration took = Duration.between(killed, Instant.now());
            Seen.tell("feeds of a killed instance are taken over within %d ms of a session of %d ms, %d had changed"
                    + " hands before", took.toMillis(), SESSION.toMillis(), handed);

            // What was known is known: none begins anew. A heartbeat and a rebalance come on top of the session.
            assertThat(feeds(otherPort)).doesNotContainValue("NEW");
            assertThat(took).isLessThan(SESSION.multipliedBy(2));
            assertThat(other.isAlive()).isTrue();
        }
    }

    @Test
    void shouldLetAnInstanceThatWasStoppedForASessionPollNothingOfOthers() throws Exception {
        int onePort = freePort();
        int otherPort = freePort();
        try (RunningProcess one = ingest("one", onePort); RunningProcess other = ingest("other", otherPort)) {
            awaitSharing(onePort, otherPort);
            Set<String> ofOne = feeds(onePort).keySet();
            // Until shortly before its feeds are due again, so that it finds them all overdue when it goes on.
            Instant first = polls.getFirst().at();
            await().atMost(PATIENCE).until(() -> Instant.now().isAfter(first.plus(INTERVAL).minusSeconds(10)));

            one.signal("STOP");
            await().atMost(PATIENCE).until(() -> feeds(otherPort).size() == FEEDS);
            await().atMost(PATIENCE).until(() -> Instant.now().isAfter(first.plus(INTERVAL).plusSeconds(8)));
            one.signal("CONT");
            Instant on = Instant.now();
            awaitSharing(onePort, otherPort);

            assertThat(feeds(onePort)).doesNotContainKeys(feeds(otherPort).keySet().toArray(String[]::new));
            assertThat(one.isAlive() && other.isAlive()).isTrue();
            assertThat(polledByTwo()).as("feeds polled by two within an interval").isEmpty();
            Seen.tell("of a stopped instance %d feeds were taken over, it has %d again %d ms after", ofOne.size(),
                    feeds(onePort).size(), Duration.between(on, Instant.now()).toMillis());
        }
    }

    /** Feeds that another asked for sooner than the feed is polled: a tenth of the interval is taken off by chance. */
    private Set<String> polledByTwo() {
        Set<String> twice = new TreeSet<>();
        Map<String, Poll> last = new HashMap<>();
        polls.stream().sorted(Comparator.comparing(Poll::at)).forEach(poll -> {
            Poll before = last.put(poll.feed(), poll);
            if (before != null && !before.asker().equals(poll.asker())
                    && Duration.between(before.at(), poll.at()).compareTo(INTERVAL.multipliedBy(8).dividedBy(10)) < 0) {
                twice.add(before + " and " + poll);
            }
        });
        return twice;
    }

    private void awaitSharing(int onePort, int otherPort) {
        await().atMost(PATIENCE).until(() -> {
            Set<String> all = new HashSet<>(feeds(onePort).keySet());
            all.addAll(feeds(otherPort).keySet());
            return all.size() == FEEDS && !feeds(onePort).isEmpty() && !feeds(otherPort).isEmpty()
                    && feeds(onePort).size() < FEEDS && feeds(otherPort).size() < FEEDS;
        });
        await().atMost(PATIENCE)
                .until(() -> !feeds(onePort).containsValue("NEW") && !feeds(otherPort).containsValue("NEW"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
