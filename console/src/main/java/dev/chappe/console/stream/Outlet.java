package dev.chappe.console.stream;

import dev.chappe.console.query.EventQuery;
import dev.chappe.console.topics.NewsKind;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * One who listens. Written to without waiting; whoever reads too slowly is cut off, and comes back with the id of the last
 * event that arrived.
 */
final class Outlet extends IteratingCallback {

    private static final int MOST_WAITING = 1_000;

    private final Wish wish;
    private final Response response;
    private final Callback end;
    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    private final Deque<ByteBuffer> held = new ArrayDeque<>();
    private boolean holding;
    private boolean over;

    /** What is listened to. */
    record Wish(Set<NewsKind> kinds, EventQuery query) {

        Wish {
            kinds = Set.copyOf(kinds);
        }

        boolean wants(Frame frame) {
            return kinds.contains(frame.kind()) && frame.facets().filter(event -> !query.matches(event)).isEmpty();
        }
    }

    /**
     * @param holding
     *            whether what is new waits until what was missed is told
     */
    Outlet(Wish wish, Response response, Callback end, boolean holding) {
        this.wish = wish;
        this.response = response;
        this.end = end;
        this.holding = holding;
    }

    Wish wish() {
        return wish;
    }

    /** Tells something before all else. */
    void greet(ByteBuffer frame) {
        put(frame, false);
    }

    /** Tells something new. */
    void tell(ByteBuffer frame) {
        put(frame, true);
    }

    /** Tells something that was missed; waits for a slow reader. */
    void tellMissed(ByteBuffer frame) throws InterruptedException {
        synchronized (this) {
            while (waiting.size() >= MOST_WAITING && !over) {
                wait();
            }
        }
        put(frame, false);
    }

    /** Everything that was missed is told: what is new follows. */
    void release() {
        synchronized (this) {
            holding = false;
            waiting.addAll(held);
            held.clear();
        }
        iterate();
    }

    private void put(ByteBuffer frame, boolean isNew) {
        boolean slow;
        synchronized (this) {
            Deque<ByteBuffer> queue = isNew && holding ? held : waiting;
            slow = queue.size() >= MOST_WAITING;
            if (!slow && !over) {
                queue.add(frame);
            }
        }
        if (slow) {
            abort(new IllegalStateException("reads too slowly"));
        } else {
            iterate();
        }
    }

    synchronized boolean isOver() {
        return over;
    }

    @Override
    protected Action process() {
        ByteBuffer frame = next();
        if (frame == null) {
            return Action.IDLE;
        }
        response.write(false, frame.slice(), this);
        return Action.SCHEDULED;
    }

    private synchronized @Nullable ByteBuffer next() {
        ByteBuffer frame = waiting.poll();
        notifyAll();
        return frame;
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        synchronized (this) {
            over = true;
            waiting.clear();
            held.clear();
            notifyAll();
        }
        end.failed(cause);
    }
}
