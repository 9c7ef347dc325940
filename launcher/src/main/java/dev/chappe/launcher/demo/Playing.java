package dev.chappe.launcher.demo;

import dev.chappe.ingest.RunningIngest;
import dev.chappe.ingest.file.ArticleFiles;
import dev.chappe.ingest.file.ArticlePlayer.Progress;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.process.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Plays articles into ingest-service, no faster than wanted, and shows how far it is. */
final class Playing {

    private final RunningIngest ingest;
    private final Screen screen;
    private final StopSignal stop;
    private final Clock clock = Clock.systemUTC();
    private long played;

    Playing(RunningIngest ingest, Screen screen, StopSignal stop) {
        this.ingest = ingest;
        this.screen = screen;
        this.stop = stop;
    }

    /**
     * Looks whether there is something to play, before a broker is started for it.
     *
     * @throws CommandFailure
     *             when there is not
     */
    static void check(Path articles) {
        try {
            if (ArticleFiles.withArchives(articles).isEmpty()) {
                throw new CommandFailure("the directory " + articles + " has no .jsonl or .jsonl.gz file in it");
            }
        } catch (IOException failure) {
            throw unreadable(articles, failure);
        }
    }

    /**
     * Looks whether it can be played at a rate.
     *
     * @throws CommandFailure
     *             when it cannot
     */
    static void check(double rate) {
        if (!(rate > 0)) {
            throw new CommandFailure("--rate is " + rate + ", but must be above 0 articles a second");
        }
    }

    private static CommandFailure unreadable(Path articles, IOException failure) {
        return new CommandFailure("the articles in " + articles + " cannot be read (" + failure
                + "); name a JSON-lines file, plain or gzipped, or a directory of them", failure);
    }

    /**
     * Plays a file or directory as the past: discovered when published. Returns when the broker has all of it.
     *
     * @param rate
     *            the most lines a second, empty for as many as can be taken
     * @throws CommandFailure
     *             when it cannot be read
     * @throws InterruptedException
     *             when somebody asked for the end meanwhile
     */
    void play(Path articles, Optional<Double> rate) throws InterruptedException {
        Instant begin = clock.instant();
        try {
            ingest.play(articles, DiscoveryTime.replay(clock), progress -> {
                played++;
                show(progress);
                awaitTurn(begin, rate);
            });
        } catch (IOException failure) {
            throw unreadable(articles, failure);
        }
        ingest.awaitPublished();
    }

    private void show(Progress progress) {
        long percent = progress.totalBytes() == 0 ? 100 : 100 * progress.bytes() / progress.totalBytes();
        screen.status(String.format(Locale.ROOT, "playing %s: %,d lines, %d %% of the file",
                progress.file().getFileName(), progress.lines(), Math.min(percent, 100)));
    }

    private void awaitTurn(Instant begin, Optional<Double> rate) {
        Duration untilTurn = rate
                .map(perSecond -> Duration.between(clock.instant(),
                        begin.plusNanos((long) (played / perSecond * Duration.ofSeconds(1).toNanos()))))
                .filter(Duration::isPositive).orElse(Duration.ZERO);
        try {
            if (stop.await(untilTurn)) {
                // Ends the playing at its next step that waits for the broker.
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
