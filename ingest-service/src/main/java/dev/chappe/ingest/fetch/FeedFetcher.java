package dev.chappe.ingest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;

/** Fetches over HTTP within its limits. Safe for use by several threads. */
public final class FeedFetcher implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final Exchange exchange;
    private final FetchLimits limits;
    private final Clock clock;

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
        this.exchange = new Exchange(guard, userAgent);
        this.limits = limits;
        this.clock = clock;
    }

    /** Fetches, following redirects. Throws for nothing that a server can do. */
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        long deadline = System.nanoTime() + limits.total().toNanos();
        FetchRequest hop = request;
        URI home = request.url();
        try {
            for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
                Exchange.Answer answer = exchange.send(httpRequest(hop), left(deadline), limits.bytes());
                if (!REDIRECTS.contains(answer.status())) {
                    return result(hop.url(), answer, home.equals(request.url()) ? null : home);
                }
                URI target = target(hop.url(), answer.headers().location().orElse(""));
                if (hop.url().equals(home) && FOR_GOOD.contains(answer.status())) {
                    home = target;
                }
                hop = hop.at(target);
            }
            return failed(FetchFailure.TOO_MANY_REDIRECTS, request.url(), "more than " + limits.redirects(), null);
        } catch (IOException e) {
            return failed(reason(e), hop.url(), e.getMessage() == null ? e.toString() : e.getMessage(), null);
        }
    }

    /** Sends a form; empty when the server takes it, else why it does not. */
    public Optional<String> post(URI url, Map<String, String> form) throws InterruptedException {
        try {
            HttpPost request = new HttpPost(checked(url));
            List<NameValuePair> fields = form.entrySet().stream()
                    .<NameValuePair>map(field -> new BasicNameValuePair(field.getKey(), field.getValue())).toList();
            request.setEntity(new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8));
            int status = exchange.send(request, limits.total(), limits.bytes()).status();
            return status / 100 == 2 ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException e) {
            return Optional.of(reason(e).tag() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        exchange.close();
    }

    private static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    private static HttpUriRequestBase httpRequest(FetchRequest hop) throws FetchException {
        HttpGet request = new HttpGet(checked(hop.url()));
        request.setHeader("Accept", hop.wanted().accept());
        request.setHeader("Accept-Encoding", Compression.UNDERSTOOD);
        if (hop.etag() != null) {
            request.setHeader("If-None-Match", hop.etag());
        }
        if (hop.lastModified() != null) {
            request.setHeader("If-Modified-Since", hop.lastModified());
        }
        return request;
    }

    private static URI checked(URI url) throws FetchException {
        if (url.getHost() == null || url.getUserInfo() != null) {
            throw new FetchException(FetchFailure.BAD_REDIRECT, "no host, or a user before it");
        }
        return url;
    }

    private FetchResult result(URI url, Exchange.Answer answer, @Nullable URI movedTo) throws FetchException {
        AnswerHeaders headers = answer.headers();
        FetchResult.Advice advice = new FetchResult.Advice(movedTo, headers.maxAge());
        if (answer.status() == 304) {
            return new FetchResult.NotModified(advice);
        }
        if (answer.status() != 200) {
            return failed(FetchFailure.ofStatus(answer.status()), url, "HTTP " + answer.status(),
                    headers.retryAfter(clock));
        }
        if (headers.isSurelyNoFeed()) {
            return failed(FetchFailure.WRONG_CONTENT_TYPE, url, headers.contentType(), null);
        }
        byte[] body = Compression.undo(answer.body(), headers.contentEncoding(), limits.bytes());
        return new FetchResult.Fetched(new FetchedDocument(body, headers.charset()), url, headers.validator("ETag"),
                headers.validator("Last-Modified"), headers.hubs(), advice);
    }

    private static URI target(URI from, String location) throws FetchException {
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
            case SSLException insecure -> FetchFailure.INSECURE;
            case ConnectException refused -> FetchFailure.NO_CONNECTION;
            case ConnectTimeoutException late -> FetchFailure.TIMED_OUT;
            case NoRouteToHostException barred -> FetchFailure.NO_CONNECTION;
            default -> failure.getCause() instanceof FetchException named ? named.reason() : FetchFailure.BROKEN_OFF;
        };
    }

    private static FetchResult failed(FetchFailure reason, URI url, String detail, @Nullable Duration retryAfter) {
        return new FetchResult.Failed(reason, url + ": " + detail, retryAfter);
    }
}
