package dev.chappe.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFetcherTest {

    private static final int MOST_BYTES = 100_000;
    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final byte[] FEED = "<rss/>".getBytes(StandardCharsets.UTF_8);

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
        return new FeedFetcher(new FetchLimits(total, MOST_BYTES, 5), "chappe-test", Clock.fixed(NOW, ZoneOffset.UTC),
                new AddressGuard(Set.of("localhost", "127.0.0.1")));
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
    @CsvSource({"br", "'gzip, gzip'", "deflate"})
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
