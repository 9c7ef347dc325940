package dev.chappe.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFetcherTest {

    private static final int MOST_BYTES = 100_000;
    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final byte[] FEED = "<rss/>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BROTLI_FEED = Base64.getDecoder().decode("iwKAPHJzcy8+Aw==");
    /** Fifty million zeros. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder()
            .decode("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMM"
                    + "CAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//8g9eD/8EQBwWAOig6wE=");

    private final CountDownLatch testEnds = new CountDownLatch(1);
    private final FeedFetcher fetcher = fetcher(Duration.ofSeconds(20));
    private final FeedFetcher impatient = fetcher(Duration.ofMillis(500));
    private CannedSite site;

    @BeforeEach
    void open() throws IOException {
        site = new CannedSite();
    }

    @AfterEach
    void close() {
        testEnds.countDown();
        fetcher.close();
        impatient.close();
        site.close();
    }

    private static FeedFetcher fetcher(Duration total) {
        return fetcher(total, new AddressGuard(Set.of("localhost", "127.0.0.1")));
    }

    private static FeedFetcher fetcher(Duration total, AddressGuard guard) {
        return new FeedFetcher(new FetchLimits(total, MOST_BYTES, 5), "chappe-test", Clock.fixed(NOW, ZoneOffset.UTC),
                guard);
    }

    private FetchResult fetch(URI url) throws InterruptedException {
        return fetcher.fetch(new FetchRequest(url, null, null));
    }

    private static void assertFailed(FetchResult result, FetchFailure reason) {
        Assertions.assertThat(result).isInstanceOfSatisfying(FetchResult.Failed.class,
                failed -> assertThat(failed.reason()).as(failed.detail()).isEqualTo(reason));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    private void awaitEndOfTest() {
        try {
            testEnds.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldFetchADocumentAndKeepWhatMakesTheNextRequestCheap() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 11 Feb 2025 10:00:00 GMT");
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=\"ISO-8859-1\"");
            CannedSite.answer(exchange, 200, FEED);
        });

        Assertions.assertThat(fetch(url)).isInstanceOfSatisfying(FetchResult.Fetched.class, fetched -> {
            assertThat(fetched.document().bytes()).isEqualTo(FEED);
            assertThat(fetched.document().charset()).isEqualTo("ISO-8859-1");
            assertThat(fetched.etag()).isEqualTo("\"v1\"");
            assertThat(fetched.lastModified()).isEqualTo("Tue, 11 Feb 2025 10:00:00 GMT");
            assertThat(fetched.url()).isEqualTo(url);
        });
    }

    @Test
    void shouldAskOnlyForWhatIsNew() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                    && "chappe-test".equals(exchange.getRequestHeaders().getFirst("User-Agent"));
            CannedSite.answer(exchange, same ? 304 : 500, new byte[0]);
        });

        assertThat(fetcher.fetch(new FetchRequest(url, "\"v1\"", "yesterday")))
                .isEqualTo(new FetchResult.NotModified(new FetchResult.Advice(null, null)));
    }

    @Test
    void shouldNotSendBackAValidatorThatIsTooLongToBeMeant() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("ETag", "x".repeat(5_000));
            CannedSite.answer(exchange, 200, FEED);
        });

        Assertions.assertThat(fetch(url)).isInstanceOfSatisfying(FetchResult.Fetched.class,
                fetched -> assertThat(fetched.etag()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "401, FORBIDDEN", "403, FORBIDDEN", "404, NOT_FOUND", "410, GONE", "429, RATE_LIMITED",
        "500, SERVER_ERROR", "503, SERVER_ERROR", "204, UNEXPECTED_STATUS"})
    void shouldNameWhatTheServerAnswers(int status, FetchFailure reason) throws InterruptedException {
        assertFailed(fetch(site.page("/feed", exchange -> CannedSite.answer(exchange, status, new byte[0]))), reason);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"120, PT2M", "'Tue, 11 Feb 2025 12:05:00 GMT', PT5M",
        "'Tue, 11 Feb 2025 11:00:00 GMT', null", "soon, null", "-5, null", "99999999999999999999, null"})
    void shouldUnderstandWhenTheServerWantsToBeAskedAgain(String value, @Nullable Duration pause)
            throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", value);
            CannedSite.answer(exchange, 503, new byte[0]);
        });

        Assertions.assertThat(fetch(url)).isInstanceOfSatisfying(FetchResult.Failed.class,
                failed -> assertThat(failed.retryAfter()).isEqualTo(pause));
    }

    private void redirect(String from, String to) {
        site.page(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            CannedSite.answer(exchange, 301, new byte[0]);
        });
    }

    @Test
    void shouldFollowRedirectsAndSayWhereTheyEnd() throws InterruptedException {
        redirect("/old", "/newer");
        redirect("/newer", site.url("/feed").toString());
        URI url = site.page("/feed", exchange -> CannedSite.answer(exchange, 200, FEED));

        Assertions.assertThat(fetch(site.url("/old"))).isInstanceOfSatisfying(FetchResult.Fetched.class,
                fetched -> assertThat(fetched.url()).isEqualTo(url));
    }

    @Test
    void shouldGiveUpOnALoopOfRedirects() throws InterruptedException {
        redirect("/a", "/b");
        redirect("/b", "/a");

        assertFailed(fetch(site.url("/a")), FetchFailure.TOO_MANY_REDIRECTS);
        assertThat(site.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "gopher://a.example/", "''", "'http://[bad'", "javascript:alert(1)",
        "http:///nohost"})
    void shouldNotFollowARedirectToAnythingElse(String location) throws InterruptedException {
        redirect("/a", location);

        assertFailed(fetch(site.url("/a")), FetchFailure.BAD_REDIRECT);
    }

    @Test
    void shouldUndoCompression() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            CannedSite.answer(exchange, 200, gzip(FEED));
        });

        Assertions.assertThat(fetch(url)).isInstanceOfSatisfying(FetchResult.Fetched.class,
                fetched -> assertThat(fetched.document().bytes()).isEqualTo(FEED));
    }

    @Test
    void shouldUndoBrotli() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            boolean offered = exchange.getRequestHeaders().getFirst("Accept-Encoding").contains("br");
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            CannedSite.answer(exchange, offered ? 200 : 406, BROTLI_FEED);
        });

        Assertions.assertThat(fetch(url)).isInstanceOfSatisfying(FetchResult.Fetched.class,
                fetched -> assertThat(fetched.document().bytes()).isEqualTo(FEED));
    }

    @Test
    void shouldStopABrotliBombAtTheLimit() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            CannedSite.answer(exchange, 200, BROTLI_BOMB);
        });

        assertFailed(fetch(url), FetchFailure.TOO_LARGE);
    }

    @Test
    void shouldStopAGzipBombAtTheLimit() throws InterruptedException, IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(bomb).hasSizeLessThan(MOST_BYTES);
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            CannedSite.answer(exchange, 200, bomb);
        });

        assertFailed(fetch(url), FetchFailure.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"zstd", "'gzip, gzip'", "deflate"})
    void shouldRefuseACompressionThatItDidNotAskFor(String encoding) throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", encoding);
            CannedSite.answer(exchange, 200, FEED);
        });

        assertFailed(fetch(url), FetchFailure.BAD_COMPRESSION);
    }

    @Test
    void shouldRefuseDamagedCompression() throws InterruptedException, IOException {
        byte[] damaged = gzip(new byte[2_000]);
        damaged[12] ^= 0x55;
        URI url = site.page("/feed", exchange -> CannedSite.answer(exchange, 200, damaged));

        assertFailed(fetch(url), FetchFailure.BAD_COMPRESSION);
    }

    @Test
    void shouldRefuseDamagedBrotli() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            CannedSite.answer(exchange, 200, new byte[]{0x55, 0x55, 0x55, 0x55, 0x55});
        });

        assertFailed(fetch(url), FetchFailure.BAD_COMPRESSION);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1L << 30})
    void shouldNotReadOnInAPageOfAGigabyte(long announced) throws InterruptedException {
        AtomicLong sent = new AtomicLong();
        URI url = site.page("/feed", exchange -> {
            exchange.sendResponseHeaders(200, announced);
            byte[] piece = new byte[1 << 16];
            for (OutputStream out = exchange.getResponseBody(); sent.get() < 1L << 30;) {
                out.write(piece);
                sent.addAndGet(piece.length);
            }
        });

        assertFailed(fetch(url), FetchFailure.TOO_LARGE);
        assertThat(sent.get()).as("bytes sent until the connection closed").isLessThan(64 << 20);
    }

    @Test
    void shouldGiveUpOnHeadersWithoutEnd() throws InterruptedException, IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerWithHeadersForEver(server));

            assertFailed(fetch(URI.create("http://localhost:" + server.getLocalPort() + "/")),
                    FetchFailure.BROKEN_OFF);
        }
    }

    private static void answerWithHeadersForEver(ServerSocket server) {
        try (Socket connection = server.accept()) {
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] header = ("X-Padding: " + "x".repeat(1_000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (!server.isClosed()) {
                out.write(header);
            }
        } catch (IOException closed) {
            assertThat(closed).as("the client hangs up").isNotNull();
        }
    }

    @Test
    void shouldConnectToTheAddressThatWasCheckedAndAskForNoOther() throws InterruptedException, IOException {
        AtomicInteger asked = new AtomicInteger();
        InetAddress here = InetAddress.getLoopbackAddress();
        InetAddress elsewhere = InetAddress.getByName("198.51.100.1");
        URI feed = site.page("/feed", exchange -> CannedSite.answer(exchange, 200, FEED));
        URI url = URI.create(feed.toString().replace("localhost", "rebinding.example"));
        AddressGuard.Names names = host -> List.of(asked.incrementAndGet() == 1 ? here : elsewhere);

        try (FeedFetcher allowed = fetcher(Duration.ofSeconds(5),
                new AddressGuard(Set.of("rebinding.example")::contains, names))) {
            assertThat(allowed.fetch(new FetchRequest(url, null, null))).isInstanceOf(FetchResult.Fetched.class);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void shouldNotBeLedInsideByANameThatChangesBetweenCheckAndUse() throws InterruptedException, IOException {
        AtomicInteger asked = new AtomicInteger();
        InetAddress inside = InetAddress.getLoopbackAddress();
        InetAddress outside = InetAddress.getByName("198.51.100.1");
        URI feed = site.page("/feed", exchange -> CannedSite.answer(exchange, 200, FEED));
        URI url = URI.create(feed.toString().replace("localhost", "rebinding.example"));
        AddressGuard.Names names = host -> List.of(asked.getAndIncrement() == 0 ? outside : inside);

        try (FeedFetcher guarded = fetcher(Duration.ofMillis(500), new AddressGuard(host -> false, names))) {
            assertThat(guarded.fetch(new FetchRequest(url, null, null))).isInstanceOf(FetchResult.Failed.class);
            assertFailed(guarded.fetch(new FetchRequest(url, null, null)), FetchFailure.INSIDE);
        }
        assertThat(site.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "2130706434", "0x7f.0.0.2", "127.2", "[::1]", "[::ffff:127.0.0.2]",
        "localhost.", "169.254.169.254", "10.1.2.3", "[fd00::1]", "[fe80::1]", "0.0.0.0",
        "100.64.0.1"})
    void shouldNotBeLedInsideByARedirectHoweverTheAddressIsWritten(String host) throws InterruptedException {
        redirect("/out", "http://" + host + ":" + site.url("/").getPort() + "/inside");
        site.page("/inside", exchange -> CannedSite.answer(exchange, 200, FEED));

        FetchResult result = fetch(site.url("/out"));

        Assertions.assertThat(result).isInstanceOfSatisfying(FetchResult.Failed.class, failed -> assertThat(
                failed.reason()).isIn(FetchFailure.INSIDE, FetchFailure.UNKNOWN_HOST, FetchFailure.BAD_REDIRECT));
        assertThat(site.requests()).containsExactly("/out");
    }

    @Test
    void shouldRefuseACertificateThatNobodyVouchesFor() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(untrusted()));
        server.start();
        try {
            assertFailed(fetch(URI.create("https://localhost:" + server.getAddress().getPort() + "/")),
                    FetchFailure.INSECURE);
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext untrusted() throws GeneralSecurityException, IOException {
        char[] password = "untrusted".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = FeedFetcherTest.class.getResourceAsStream("untrusted.p12")) {
            keys.load(file, password);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void shouldReadWhoPushesAFeedFromItsHeaders() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Link", "<https://hub.example/a,b>; rel=\"hub\", </feed>; rel=self");
            exchange.getResponseHeaders().add("Link",
                    "<https://other.example/>; title=\"x, y\"; rel=\"alternate HUB\"");
            CannedSite.answer(exchange, 200, FEED);
        });

        Assertions.assertThat(fetch(url)).isInstanceOfSatisfying(FetchResult.Fetched.class,
                fetched -> assertThat(fetched.hubs()).isEqualTo(
                        new HubLinks(List.of("https://hub.example/a,b", "https://other.example/"), "/feed")));
    }

    @Test
    void shouldBreakOffABodyOverTheLimit() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[10_000];
            for (OutputStream out = exchange.getResponseBody();;) {
                out.write(piece);
            }
        });

        assertFailed(fetch(url), FetchFailure.TOO_LARGE);
    }

    @Test
    void shouldGiveUpOnAServerThatDoesNotAnswer() throws InterruptedException {
        URI url = site.page("/feed", exchange -> awaitEndOfTest());

        assertFailed(impatient.fetch(new FetchRequest(url, null, null)), FetchFailure.TIMED_OUT);
    }

    @Test
    void shouldGiveUpOnABodyThatTricklesForEver() throws InterruptedException {
        URI url = site.page("/feed", this::trickle);

        assertFailed(impatient.fetch(new FetchRequest(url, null, null)), FetchFailure.TIMED_OUT);
    }

    private void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        try {
            while (!testEnds.await(50, TimeUnit.MILLISECONDS)) {
                out.write(' ');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/pdf", "video/mp4; codecs=x"})
    void shouldRefuseWhatIsSurelyNoFeed(String type) throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            CannedSite.answer(exchange, 200, FEED);
        });

        assertFailed(fetch(url), FetchFailure.WRONG_CONTENT_TYPE);
    }

    @Test
    void shouldNameAPortWhereNothingListens() throws InterruptedException, IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertFailed(fetch(URI.create("http://localhost:" + port + "/")), FetchFailure.NO_CONNECTION);
    }

    @Test
    void shouldNameAHostThatDoesNotExist() throws InterruptedException {
        assertFailed(fetch(URI.create("http://no-such-host.invalid/")), FetchFailure.UNKNOWN_HOST);
    }

    @Test
    void shouldNameAConnectionThatBreaks() throws InterruptedException {
        URI url = site.page("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(FEED);
            exchange.getResponseBody().flush();
            throw new IOException("broken on purpose");
        });

        assertFailed(fetch(url), FetchFailure.BROKEN_OFF);
    }

    @Test
    void shouldRefuseAConnectionThatIsNotSecure() throws InterruptedException, IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerInPlainText(plain));

            assertFailed(fetch(URI.create("https://localhost:" + plain.getLocalPort() + "/")), FetchFailure.INSECURE);
        }
    }

    private void answerInPlainText(ServerSocket server) {
        try (Socket connection = server.accept()) {
            // Not before the client has spoken: an answer to nothing may be dropped, and the client would wait.
            assertThat(connection.getInputStream().read()).isNotNegative();
            connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            awaitEndOfTest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
