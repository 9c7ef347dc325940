package dev.chappe.enrich.trend;

import dev.chappe.enrich.trend.TopicFact.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The histories of all topics in memory: what the service keeps in many partitions. */
public final class TopicDesk {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, TopicHistory> histories = new HashMap<>();
    private final TreeSet<String> stirring = new TreeSet<>();
    private final BiConsumer<Instant, Trend> listener;
    private final Rhythm rhythm = new Rhythm();
    private long since = Long.MAX_VALUE;
    private long now = Long.MIN_VALUE;

    /**
     * A desk without history.
     *
     * @param listener
     *            told of what there is to say and at what event time
     */
    public TopicDesk(BiConsumer<Instant, Trend> listener) {
        this.listener = listener;
    }

    /** Counts a fact. The first of a new hour lets that hour begin for every topic that has something to lose. */
    public void count(TopicFact fact, Instant time) {
        long hour = TrendTracker.hourOf(time.toEpochMilli());
        since = Math.min(since, hour);
        if (hour > now) {
            now = hour;
            Instant begin = Instant.EPOCH.plus(HOUR.multipliedBy(hour));
            List.copyOf(stirring).forEach(topic -> keep(look(history(topic)), begin));
        }
        if (fact.subject() == Subject.ARTICLE) {
            rhythm.add(Rhythm.slotOf(hour), 1);
        }
        String topic = fact.topic().key();
        TopicHistory known = histories.getOrDefault(topic, TopicHistory.of(fact.topic(), since));
        keep(look(known.with(fact, hour)), time);
    }

    private TrendTracker.Look look(TopicHistory history) {
        return TrendTracker.look(history, now, window -> rhythm.weight(window, since, now));
    }

    private TopicHistory history(String topic) {
        TopicHistory history = histories.get(topic);
        if (history == null) {
            throw new IllegalStateException("no history of " + topic);
        }
        return history;
    }

    private void keep(TrendTracker.Look look, Instant time) {
        String topic = look.history().topic().key();
        histories.put(topic, look.history());
        if (look.isStirring()) {
            stirring.add(topic);
        } else {
            stirring.remove(topic);
        }
        look.trends().forEach(trend -> listener.accept(time, trend));
    }
}
