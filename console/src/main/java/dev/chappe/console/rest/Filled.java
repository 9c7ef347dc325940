package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.chappe.console.history.History;
import dev.chappe.console.stream.StreamId;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How far the history is filled. */
public final class Filled {

    /** Who opened a stream so far back would see thousands of old events go by as if they were new. */
    private static final long FAR_BEHIND = 5_000;

    private final History history;
    private final LongSupplier lag;

    /**
     * @param lag
     *            how many records of the topics are not in the history yet
     */
    public Filled(History history, LongSupplier lag) {
        this.history = history;
        this.lag = lag;
    }

    /** How many records of the topics are not in the history yet. */
    long lag() {
        return lag.getAsLong();
    }

    /** The last record of each partition that the history holds. */
    ArrayNode places() {
        ArrayNode places = Texts.empty().putArray("places");
        history.next().forEach(next -> places.addObject().put("topic", next.topic())
                .put("partition", next.partition()).put("offset", next.offset() - 1));
        return places;
    }

    /**
     * Where the stream goes on after a list that is asked for after this: an id of the stream. Null while the history is far
     * behind, or empty.
     */
    @Nullable
    String upTo() {
        String id = lag() > FAR_BEHIND ? "" : StreamId.of(history.next());
        return id.isEmpty() ? null : id;
    }
}
