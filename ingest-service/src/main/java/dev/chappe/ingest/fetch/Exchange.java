package dev.chappe.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * One request and its answer, within a time and a size. Follows nothing, keeps no cookies, repeats nothing, and connects to
 * no address that the guard did not see. Safe for use by several threads; each waits for its own answer.
 */
final class Exchange implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(20);
    /** Who asks how often is not decided here. */
    private static final int MOST_CONNECTIONS = 100_000;

    private static final Http1Config HEADERS = Http1Config.custom().setMaxHeaderCount(500).setMaxLineLength(65_536)
            .build();

    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    Exchange(AddressGuard guard, String userAgent) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(CONNECTING))
                .setSocketTimeout(Timeout.DISABLED)
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
                        .setDnsResolver(new GuardedNames(guard))
                        .setDefaultConnectionConfig(connections)
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .evictIdleConnections(TimeValue.of(IDLE))
                .build();
    }

    /** An answer with all of its body. */
    static final class Answer {

        private final int status;
        private final AnswerHeaders headers;
        private final byte[] body;

        private Answer(int status, AnswerHeaders headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        int status() {
            return status;
        }

        AnswerHeaders headers() {
            return headers;
        }

        /** As sent, compressed if it is; not copied. */
        byte[] body() {
            return body;
        }
    }

    /**
     * Sends a request, and waits for the whole answer.
     *
     * @param left
     *            the time there is for it
     * @param mostBytes
     *            of the body
     * @throws FetchException
     *             when the time is over, or the body larger
     */
    Answer send(HttpUriRequestBase request, Duration left, int mostBytes) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + left.toNanos();
        Future<?> alarm = deadlines.schedule(request::cancel, left.toNanos(), TimeUnit.NANOSECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            try {
                return new Answer(response.getCode(), new AnswerHeaders(response), body(response, mostBytes));
            } finally {
                // Closes the connection where the answer is not complete, and does nothing where it is.
                request.cancel();
            }
        } catch (IOException | IllegalStateException failure) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while fetching");
            }
            if (System.nanoTime() >= deadline) {
                throw new FetchException(FetchFailure.TIMED_OUT, "not done in time");
            }
            throw failure instanceof IOException known ? known : new IOException(failure);
        } finally {
            alarm.cancel(false);
        }
    }

    private static byte[] body(ClassicHttpResponse response, int mostBytes) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        // Not closed here: that would read an endless body to its end, to keep the connection.
        byte[] body = entity.getContent().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw new FetchException(FetchFailure.TOO_LARGE, "more than " + mostBytes + " bytes");
        }
        return body;
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
