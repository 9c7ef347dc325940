package dev.chappe.ingest.push;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.schemas.ops.JsonAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers POST /articles. 202 means that the broker has every article; 400 that some were rejected, by the broker too, which are listed,
 * and that the broker has the others; with 429 and 503 the sender shall try again, which article ids make harmless.
 */
final class PushHandler extends Handler.Abstract {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PATH = "/articles";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int KEYS = 10_000;
    private static final int AT_A_TIME = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PushServer.Rules rules;
    private final ArticleIntake intake;
    private final DiscoveryTime discovery;
    private final PublishingTrouble trouble;
    private final IdempotencyKeys keys = new IdempotencyKeys(KEYS);
    private final Semaphore places = new Semaphore(AT_A_TIME);

    PushHandler(PushServer.Rules rules, ArticleIntake intake, DiscoveryTime discovery, PublishingTrouble trouble) {
        this.rules = rules;
        this.intake = intake;
        this.discovery = discovery;
        this.trouble = trouble;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!Request.getPathInContext(request).equals(PATH)) {
            return false;
        }
        Optional<String> down = trouble.current();
        if (!request.getMethod().equals("POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, "POST");
            refuse(response, callback, 405, "articles are pushed with POST");
        } else if (!isAllowed(request)) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
            refuse(response, callback, 401, "needs the header Authorization: Bearer with the token of the settings");
        } else if (down.isPresent()) {
            later(response, callback, 503, Duration.ofSeconds(30), down.get());
        } else if (!places.tryAcquire()) {
            later(response, callback, 429, Duration.ofSeconds(1), "too many requests at a time");
        } else {
            try {
                take(request, response, callback);
            } finally {
                places.release();
            }
        }
        return true;
    }

    private void take(Request request, Response response, Callback callback) throws Exception {
        String key = request.getHeaders().get(IDEMPOTENCY_KEY);
        CappedBody body = CappedBody.read(Content.Source.asInputStream(request), rules.bodyBytes());
        if (key == null || key.isBlank()) {
            tell(response, callback, take(body));
            return;
        }
        switch (keys.claim(key, body.sha256())) {
            case IdempotencyKeys.Claim.Fresh fresh -> tell(response, callback, takeOnce(key, body));
            case IdempotencyKeys.Claim.Answered(PushAnswer before) -> answer(response, callback, before);
            case IdempotencyKeys.Claim.Running running -> later(response, callback, 409, Duration.ofSeconds(1),
                    "the request with this Idempotency-Key is being worked on");
            case IdempotencyKeys.Claim.OtherBody other -> refuse(response, callback, 422,
                    "this Idempotency-Key is that of a request with another body");
        }
    }

    private Optional<PushAnswer> takeOnce(String key, CappedBody body) throws InterruptedException {
        Optional<PushAnswer> answer = Optional.empty();
        try {
            answer = take(body);
        } finally {
            answer.ifPresentOrElse(known -> keys.answered(key, known), () -> keys.giveUp(key));
        }
        return answer;
    }

    /** The answer; empty when the broker has not told what became of everything. */
    private Optional<PushAnswer> take(CappedBody body) throws InterruptedException {
        PushedArticles articles = new PushedArticles(intake, discovery);
        switch (body) {
            case CappedBody.Whole whole -> articles.take(whole.bytes());
            case CappedBody.TooLarge tooLarge -> articles.refuse(tooLarge.excerpt(), rules.bodyBytes());
        }
        try {
            articles.delivered().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(articles.answer());
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        }
    }

    private static void tell(Response response, Callback callback, Optional<PushAnswer> answer) {
        answer.ifPresentOrElse(known -> answer(response, callback, known),
                () -> later(response, callback, 503, Duration.ofSeconds(30),
                        "the broker has not acknowledged everything yet; push the same again"));
    }

    private boolean isAllowed(Request request) {
        String given = Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION)).orElse("");
        byte[] expected = ("Bearer " + rules.token()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static void answer(Response response, Callback callback, PushAnswer answer) {
        ObjectNode body = MAPPER.createObjectNode();
        ArrayNode ids = body.putArray("ids");
        answer.ids().forEach(ids::add);
        if (!answer.faults().isEmpty()) {
            ArrayNode faults = body.putArray("faults");
            for (PushAnswer.Fault fault : answer.faults()) {
                faults.addObject().put("index", fault.index()).put("reason", fault.reason().tag())
                        .put("detail", fault.detail());
            }
        }
        JsonAnswer.write(response, callback, answer.status(), body);
    }

    private static void later(Response response, Callback callback, int status, Duration pause, String why) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, pause.toSeconds());
        refuse(response, callback, status, why);
    }

    private static void refuse(Response response, Callback callback, int status, String why) {
        JsonAnswer.write(response, callback, status, MAPPER.createObjectNode().put("error", why));
    }
}
