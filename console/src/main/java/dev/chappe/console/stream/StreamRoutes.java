package dev.chappe.console.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Reply;
import dev.chappe.console.http.Route;
import dev.chappe.console.news.Place;
import dev.chappe.console.query.EventQuery;
import dev.chappe.console.topics.NewsKind;
import dev.chappe.console.topics.NewsTopics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stream, from now on or from after the last event that arrived. */
public final class StreamRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(StreamRoutes.class);
    private static final List<String> WORDS = NewsKind.STREAMED.stream().map(NewsKind::word).sorted().toList();
    private static final String LAST_ID = "Last-Event-ID";
    private static final String FIRST_ID = "lastEventId";
    private static final int MOST_COMING_BACK = 8;
    private static final byte[] GREETING = ": welcome\nretry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

    private final Listeners listeners;
    private final Function<Set<NewsKind>, NewsTopics> opening;
    private final Semaphore comingBack = new Semaphore(MOST_COMING_BACK);

    /**
     * @param opening
     *            opens the topics of some kinds, for one who has missed something
     */
    public StreamRoutes(Listeners listeners, Function<Set<NewsKind>, NewsTopics> opening) {
        this.listeners = listeners;
        this.opening = opening;
    }

    public List<Route> all() {
        return List.of(Route.get("/stream", this::stream));
    }

    private Reply stream(Call call) {
        Parameters given = call.parameters();
        Set<NewsKind> kinds = given
                .read("topics", "some of " + String.join(", ", WORDS) + " with commas between", StreamRoutes::kinds)
                .orElse(NewsKind.STREAMED);
        Outlet.Wish wish = new Outlet.Wish(kinds, EventQuery.read(given));
        // A browser sends the header when it comes back, and cannot when it comes for the first time.
        Optional<String> first = given.text(FIRST_ID);
        Optional<Answer> refusal = given.refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return call.header(LAST_ID).filter(id -> !id.isBlank()).or(() -> first).map(id -> resumed(wish, id))
                .orElse((response, callback) -> listeners.add(open(wish, response, callback, false)));
    }

    private static Set<NewsKind> kinds(String text) {
        return Stream.of(text.split(",", -1)).map(word -> NewsKind.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                .peek(kind -> {
                    if (!NewsKind.STREAMED.contains(kind)) {
                        throw new IllegalArgumentException(text);
                    }
                }).collect(Collectors.toSet());
    }

    private Reply resumed(Outlet.Wish wish, String id) {
        List<Place> next;
        try {
            next = StreamId.next(id, wish.kinds());
        } catch (IllegalArgumentException noId) {
            return Answer.problem(400, LAST_ID + " is no id of this stream", "Send it as it came, or leave it out.");
        }
        if (!comingBack.tryAcquire()) {
            return Answer.problem(503, "too many come back at once", "Try again in some seconds.").with("Retry-After",
                    "2");
        }
        NewsTopics topics = null;
        try {
            topics = opening.apply(wish.kinds());
            Missed missed = new Missed(topics, next);
            if (missed.isExpired()) {
                Answer expired = expired(missed.earliest());
                give(topics);
                return expired;
            }
            NewsTopics open = topics;
            return (response, callback) -> catchUp(missed, open, open(wish, response, callback, true));
        } catch (RuntimeException failure) {
            LOG.warn("the topics cannot be read for one who comes back", failure);
            if (topics == null) {
                comingBack.release();
            } else {
                give(topics);
            }
            return Answer.problem(503, "the topics cannot be read now", "Is the broker there? Try again then.");
        }
    }

    private void give(NewsTopics topics) {
        comingBack.release();
        topics.close();
    }

    private void catchUp(Missed missed, NewsTopics topics, Outlet outlet) {
        List<Place> until = listeners.add(outlet);
        Thread.ofVirtual().name("catching-up").start(() -> {
            try {
                missed.tell(outlet, until);
                outlet.release();
            } catch (RuntimeException | InterruptedException failure) {
                // Whoever listens comes back with the last id that arrived.
                outlet.abort(failure);
            } finally {
                give(topics);
            }
        });
    }

    private static Outlet open(Outlet.Wish wish, Response response, Callback callback, boolean holding) {
        response.setStatus(200);
        response.getHeaders().put("Content-Type", "text/event-stream; charset=utf-8");
        response.getHeaders().put("Cache-Control", "no-store");
        response.getHeaders().put("X-Accel-Buffering", "no");
        Outlet outlet = new Outlet(wish, response, callback, holding);
        outlet.greet(java.nio.ByteBuffer.wrap(GREETING));
        return outlet;
    }

    private static Answer expired(List<Place> earliest) {
        ObjectNode problem = Answer.problemBody("the topics no longer hold what follows this id",
                "Read /api/events for what was missed, then begin without an id or with the earliest one.");
        return Answer.json(410, problem.put("earliest", StreamId.of(earliest)));
    }
}
