package dev.chappe.benchmarks.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of many articles, all kept: percentiles are exact. */
public final class Latencies {

    private final List<Long> nanoseconds = new ArrayList<>();

    public void add(long time) {
        nanoseconds.add(time);
    }

    public int count() {
        return nanoseconds.size();
    }

    public Duration sum() {
        return Duration.ofNanos(nanoseconds.stream().mapToLong(Long::longValue).sum());
    }

    /**
     * The least time that so many percent of all do not exceed.
     *
     * @throws IllegalStateException
     *             when there are none
     */
    public Duration percentile(double percent) {
        if (nanoseconds.isEmpty()) {
            throw new IllegalStateException("nothing was timed");
        }
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent * sorted.size() / 100);
        return Duration.ofNanos(sorted.get(Math.max(rank, 1) - 1));
    }
}
