package dev.chappe.benchmarks.poll;

import dev.chappe.benchmarks.run.Latencies;
import dev.chappe.ingest.poll.FeedKeeper;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.FeedStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When feeds were polled, against when they were due. Safe for use by several threads. */
final class PollTimes implements FeedKeeper {

    private final Map<String, FeedHistory> before = new ConcurrentHashMap<>();
    private final Latencies late = new Latencies();
    private Duration longest = Duration.ZERO;
    private int polls;
    private int failed;

    @Override
    public synchronized void keep(String id, FeedHistory after) {
        polls++;
        failed += after.status() == FeedStatus.FAILING ? 1 : 0;
        FeedHistory last = before.put(id, after);
        Instant end = after.polls().last();
        if (last == null || end == null || last.polls().next() == null || last.polls().last() == null) {
            return;
        }
        late.add(Math.max(0, Duration.between(last.polls().next(), end).toNanos()));
        Duration between = Duration.between(last.polls().last(), end);
        longest = between.compareTo(longest) > 0 ? between : longest;
    }

    @Override
    public void awaitTurn() {
        // Nobody else polls.
    }

    synchronized int polls() {
        return polls;
    }

    synchronized int failed() {
        return failed;
    }

    /** From when a feed was due to the end of its poll. */
    synchronized Latencies late() {
        return late;
    }

    /** Between the ends of two polls of one feed. */
    synchronized Duration longest() {
        return longest;
    }
}
