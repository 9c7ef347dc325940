package dev.chappe.ingest.poll;

import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.FeedStatus;
import dev.chappe.ingest.source.FeedSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How each feed that this instance polls is. Safe for use by several threads. */
public final class FeedBoard {

    private static final Logger LOG = LoggerFactory.getLogger(FeedBoard.class);

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** A feed, and what is known of it. */
    public record Entry(FeedSource source, FeedHistory history) {}

    public FeedBoard(MeterRegistry meters) {
        for (FeedStatus status : FeedStatus.values()) {
            Gauge.builder("chappe.ingest.feeds", () -> count(status)).description("Feeds that are polled, by state")
                    .tag("state", status.tag()).register(meters);
        }
    }

    private long count(FeedStatus status) {
        return entries.values().stream().filter(entry -> entry.history().status() == status).count();
    }

    void open(FeedSource source, FeedHistory history) {
        entries.put(source.id(), new Entry(source, history));
    }

    Optional<FeedHistory> history(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::history);
    }

    void close(String id) {
        entries.remove(id);
    }

    /**
     * Takes what became of a poll; a change of state is told in the log.
     *
     * @return whether the feed is still polled here
     */
    boolean note(FeedSource source, FeedHistory history) {
        Entry before = entries.get(source.id());
        if (before == null || !entries.replace(source.id(), before, new Entry(source, history))) {
            return false;
        }
        if (before.history().status() != history.status()) {
            tell(source.id(), before.history(), history);
        }
        return true;
    }

    private static void tell(String id, FeedHistory before, FeedHistory after) {
        String why = after.message() == null ? "" : ": " + after.message();
        switch (after.status()) {
            case NEW, FRESH ->
                LOG.info("feed {} is {}, was {}{}", id, after.status().tag(), before.status().tag(), why);
            case STALE, EMPTY, UNDATED, MOVED, FAILING, DEAD, GONE ->
                LOG.warn("feed {} is {}, was {}{}", id, after.status().tag(), before.status().tag(), why);
        }
    }

    /** Whether a host, in lower case, is that of a feed. */
    public boolean hasHost(String host) {
        return entries.values().stream().anyMatch(entry -> host.equalsIgnoreCase(entry.source().url().getHost()));
    }

    /** Every feed, by id. */
    public List<Entry> all() {
        return entries.values().stream().sorted(Comparator.comparing(entry -> entry.source().id())).toList();
    }
}
