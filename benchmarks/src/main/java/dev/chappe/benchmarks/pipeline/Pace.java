package dev.chappe.benchmarks.pipeline;

import java.time.Duration;

/**
 * What a number of articles took.
 *
 * @param wall
 *            by the wall clock
 * @param processor
 *            of the one thread that did the work
 */
record Pace(long articles, Duration wall, Duration processor) {

    double microseconds() {
        return wall.toNanos() / 1e3 / articles;
    }

    double processorMicroseconds() {
        return processor.toNanos() / 1e3 / articles;
    }

    double perSecond() {
        return articles * 1e9 / wall.toNanos();
    }
}
