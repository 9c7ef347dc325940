package dev.chappe.launcher.demo;

import dev.chappe.launcher.output.Seen;
import dev.chappe.launcher.output.SeenLines;
import java.time.Clock;
import java.util.function.Consumer;

/** Counts what comes out, and shows what is wanted of it. */
final class Viewer implements Consumer<Seen> {

    private final Screen screen;
    private final SeenLines lines;
    private final Tally tally;
    private final Wanted wanted;
    private final Clock clock = Clock.systemUTC();

    /** How much is shown. */
    enum Wanted {
        /** Nothing but what is wrong. */
        FAULTS,
        /** Events, and trends that are neither normal nor warming up. */
        NEWS,
        /** Every record. */
        EVERYTHING
    }

    Viewer(Screen screen, SeenLines lines, Tally tally, Wanted wanted) {
        this.screen = screen;
        this.lines = lines;
        this.tally = tally;
        this.wanted = wanted;
    }

    @Override
    public void accept(Seen seen) {
        tally.count(seen, clock.instant());
        if (isWanted(seen)) {
            screen.lines(lines.of(seen));
        }
    }

    private boolean isWanted(Seen seen) {
        return switch (seen) {
            case Seen.Event event -> wanted != Wanted.FAULTS;
            case Seen.Trend trend ->
                wanted == Wanted.EVERYTHING || (wanted == Wanted.NEWS && trend.isOnTheMove());
            case Seen.Unreadable unreadable -> true;
        };
    }
}
