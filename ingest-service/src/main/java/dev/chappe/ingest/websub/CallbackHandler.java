package dev.chappe.ingest.websub;

import dev.chappe.ingest.fetch.FetchedDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Where hubs call: with GET to make sure that it was we who subscribed, with POST to push. A push that is not signed as
 * agreed is answered like any other, and ignored, as the recommendation wants it (W3C WebSub, 5.3 and 7).
 */
public final class CallbackHandler extends Handler.Abstract {

    /** Followed by the token of a subscription. */
    static final String PATH = "/websub/";

    private static final int AT_A_TIME = 32;
    private static final int MOST_DIGITS = 9;

    private final Subscriptions subscriptions;
    private final int bodyBytes;
    private final Consumer<PushOutcome> outcomes;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    /**
     * @param bodyBytes
     *            the most of one push
     * @param outcomes
     *            told of every push
     */
    public CallbackHandler(Subscriptions subscriptions, int bodyBytes, Consumer<PushOutcome> outcomes) {
        this.subscriptions = subscriptions;
        this.bodyBytes = bodyBytes;
        this.outcomes = outcomes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (!path.startsWith(PATH)) {
            return false;
        }
        Optional<Subscription> subscription = subscriptions.of(path.substring(PATH.length()));
        switch (request.getMethod()) {
            case "GET" -> {
                Fields asked = Request.extractQueryParameters(request);
                Optional<String> challenge = subscription.flatMap(known -> verify(known, asked));
                answer(response, callback, challenge.isPresent() ? 200 : 404, challenge.orElse(""));
            }
            case "POST" -> answer(response, callback, subscription.isEmpty()
                    ? told(PushOutcome.UNKNOWN)
                    : take(subscription.get(), request), "");
            default -> {
                response.getHeaders().put(HttpHeader.ALLOW, "GET, POST");
                answer(response, callback, 405, "");
            }
        }
        return true;
    }

    /** What the hub wants to be told again; empty when it asks for what we did not. */
    private Optional<String> verify(Subscription known, Fields asked) {
        String mode = String.valueOf(asked.getValue("hub.mode"));
        if (!known.topic().toString().equals(asked.getValue("hub.topic"))) {
            return Optional.empty();
        }
        String challenge = Optional.ofNullable(asked.getValue("hub.challenge")).orElse("");
        return switch (mode) {
            case "subscribe" -> lease(asked.getValue("hub.lease_seconds")).map(lease -> {
                subscriptions.confirmed(known, lease);
                return challenge;
            });
            case "denied" -> {
                subscriptions.denied(known, String.valueOf(asked.getValue("hub.reason")));
                yield Optional.of("");
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Duration> lease(@Nullable String seconds) {
        return Optional.ofNullable(seconds).filter(text -> text.matches("[0-9]{1," + MOST_DIGITS + "}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text))).filter(Duration::isPositive);
    }

    private int take(Subscription known, Request request) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            return told(PushOutcome.BUSY);
        }
        try {
            byte[] body = Content.Source.asInputStream(request).readNBytes(bodyBytes + 1);
            if (body.length > bodyBytes) {
                return told(PushOutcome.TOO_LARGE);
            }
            if (!HubSignature.isFrom(known.key().secret(), request.getHeaders().get("X-Hub-Signature"), body)) {
                return told(PushOutcome.FORGED);
            }
            subscriptions.pushed(known);
            String charset = MimeTypes.getCharsetFromContentType(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
            return told(known.sink().take(known.source(), new FetchedDocument(body, charset))
                    ? PushOutcome.TAKEN
                    : PushOutcome.UNREADABLE);
        } finally {
            places.release();
        }
    }

    private int told(PushOutcome outcome) {
        outcomes.accept(outcome);
        return outcome.status();
    }

    private static void answer(Response response, Callback callback, int status, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
