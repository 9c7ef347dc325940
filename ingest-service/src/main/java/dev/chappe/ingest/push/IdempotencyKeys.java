package dev.chappe.ingest.push;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to requests with an Idempotency-Key, the last of them: one that comes again is told the same, and
 * nothing is done. Safe for use by several threads.
 */
final class IdempotencyKeys {

    private final Map<String, Request> requests;

    /**
     * A request that has a key.
     *
     * @param body
     *            hash of it
     * @param answer
     *            null while it is worked on
     */
    private record Request(String body, @Nullable PushAnswer answer) {}

    /** What a key says of a request. */
    sealed interface Claim {

        /** Nobody had this key: it is this request's now, to be answered or given up. */
        record Fresh() implements Claim {}

        record Answered(PushAnswer answer) implements Claim {}

        /** The same request is being worked on. */
        record Running() implements Claim {}

        /** The key is that of a request with another body. */
        record OtherBody() implements Claim {}
    }

    /**
     * @param most
     *            how many keys are kept
     */
    IdempotencyKeys(int most) {
        this.requests = new LinkedHashMap<>() {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Request> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Claim claim(String key, String body) {
        Request before = requests.putIfAbsent(key, new Request(body, null));
        if (before == null) {
            return new Claim.Fresh();
        }
        if (!before.body().equals(body)) {
            return new Claim.OtherBody();
        }
        return before.answer() == null ? new Claim.Running() : new Claim.Answered(before.answer());
    }

    synchronized void answered(String key, PushAnswer answer) {
        requests.computeIfPresent(key, (same, request) -> new Request(request.body(), answer));
    }

    /** Lets the request be made again: it was not answered for good. */
    synchronized void giveUp(String key) {
        requests.remove(key);
    }
}
