package dev.chappe.ingest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Fetches over HTTP within its limits. Safe for use by several threads. */
public final class FeedFetcher implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final HttpClient client;
    private final FetchLimits limits;
    private final String userAgent;
    private final Clock clock;
    private final AddressGuard guard;

    /**
     * Makes a fetcher that has no connection yet.
     *
     * @param userAgent
     *            how it introduces itself
     * @param clock
     *            by which dates of servers are understood
     * @param guard
     *            says where it must not go
     */
    public FeedFetcher(FetchLimits limits, String userAgent, Clock clock, AddressGuard guard) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECTING)
                .build();
        this.limits = limits;
        this.userAgent = userAgent;
        this.clock = clock;
        this.guard = guard;
    }

    /** Fetches, following redirects. Throws for nothing that a server can do. */
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        long deadline = System.nanoTime() + limits.total().toNanos();
        FetchRequest hop = request;
        URI home = request.url();
        try {
            for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
                HttpResponse<byte[]> response = send(hop, deadline);
                if (!REDIRECTS.contains(response.statusCode())) {
                    return result(hop.url(), response, home.equals(request.url()) ? null : home);
                }
                URI target = target(hop.url(), response);
                if (hop.url().equals(home) && FOR_GOOD.contains(response.statusCode())) {
                    home = target;
                }
                hop = hop.at(target);
            }
            return failed(FetchFailure.TOO_MANY_REDIRECTS, request.url(), "more than " + limits.redirects(), null);
        } catch (IOException e) {
            return failed(reason(e), hop.url(), e.getMessage() == null ? e.toString() : e.getMessage(), null);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpResponse<byte[]> send(FetchRequest hop, long deadline) throws IOException, InterruptedException {
        guard.check(hop.url());
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(httpRequest(hop),
                response -> new LimitedBody(limits.bytes()));
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(FetchFailure.TIMED_OUT, "not done after " + limits.total().toMillis() + " ms");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            // Closes the connection where the answer is not complete, and does nothing where it is.
            answer.cancel(true);
        }
    }

    private HttpRequest httpRequest(FetchRequest hop) throws FetchException {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(hop.url());
        } catch (IllegalArgumentException e) {
            throw new FetchException(FetchFailure.BAD_REDIRECT, String.valueOf(e.getMessage()));
        }
        boolean secure = "https".equalsIgnoreCase(hop.url().getScheme());
        request.version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", userAgent)
                .header("Accept", hop.wanted().accept())
                .header("Accept-Encoding", "gzip");
        if (hop.etag() != null) {
            request.header("If-None-Match", hop.etag());
        }
        if (hop.lastModified() != null) {
            request.header("If-Modified-Since", hop.lastModified());
        }
        return request.build();
    }

    private FetchResult result(URI url, HttpResponse<byte[]> response, @Nullable URI movedTo) throws FetchException {
        AnswerHeaders headers = new AnswerHeaders(response.headers());
        FetchResult.Advice advice = new FetchResult.Advice(movedTo, headers.maxAge());
        if (response.statusCode() == 304) {
            return new FetchResult.NotModified(advice);
        }
        if (response.statusCode() != 200) {
            return failed(FetchFailure.ofStatus(response.statusCode()), url, "HTTP " + response.statusCode(),
                    headers.retryAfter(clock));
        }
        if (headers.isSurelyNoFeed()) {
            return failed(FetchFailure.WRONG_CONTENT_TYPE, url, headers.contentType(), null);
        }
        byte[] body = Compression.undo(response.body(), headers.contentEncoding(), limits.bytes());
        return new FetchResult.Fetched(new FetchedDocument(body, headers.charset()), url, headers.validator("ETag"),
                headers.validator("Last-Modified"), advice);
    }

    private static URI target(URI from, HttpResponse<byte[]> response) throws FetchException {
        String location = response.headers().firstValue("Location").orElse("");
        URI target;
        try {
            target = from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new FetchException(FetchFailure.BAD_REDIRECT, "led to " + location);
        }
        String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
        boolean downgrade = "https".equalsIgnoreCase(from.getScheme()) && !scheme.equals("https");
        if (location.isBlank() || downgrade || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new FetchException(FetchFailure.BAD_REDIRECT, "led to \"" + location + "\"");
        }
        return target;
    }

    private static FetchFailure reason(IOException failure) {
        return switch (failure) {
            case FetchException named -> named.reason();
            case HttpTimeoutException late -> FetchFailure.TIMED_OUT;
            case SSLException insecure -> FetchFailure.INSECURE;
            case ConnectException refused -> isUnresolved(refused)
                    ? FetchFailure.UNKNOWN_HOST
                    : FetchFailure.NO_CONNECTION;
            default -> failure.getCause() instanceof FetchException named ? named.reason() : FetchFailure.BROKEN_OFF;
        };
    }

    private static boolean isUnresolved(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private static FetchResult failed(FetchFailure reason, URI url, String detail, @Nullable Duration retryAfter) {
        return new FetchResult.Failed(reason, url + ": " + detail, retryAfter);
    }
}
