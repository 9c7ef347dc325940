package dev.chappe.ingest.schedule;

import dev.chappe.ingest.schedule.FeedHistory.Finds;
import dev.chappe.ingest.schedule.FeedHistory.Polls;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.FeedHistory.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a feed is after a poll. */
public final class FeedJudge {

    private static final Duration DEAD_AFTER = Duration.ofDays(7);
    private static final Duration STALE_AFTER = Duration.ofDays(14);
    private static final int STALE_GAPS = 5;
    private static final Duration RHYTHM = Duration.ofDays(30);

    private FeedJudge() {}

    /** What is known of a feed after a poll that ended now. When it is polled next is left open. */
    public static FeedHistory after(FeedHistory before, PollFinding finding, Instant now) {
        return switch (finding) {
            case PollFinding.Read read -> answered(before, finds(before.finds(), read, now), read.validators(),
                    new Wishes(read.hours(), read.maxAge(), null, read.movedTo()), now);
            case PollFinding.Unchanged same -> answered(before, before.finds(), before.validators(),
                    new Wishes(before.wishes().hours(), same.maxAge(), null, same.movedTo()), now);
            case PollFinding.Failed failed -> {
                Polls polls = failed(before.polls(), now);
                Duration failing = Duration.between(polls.failingSince() == null ? now : polls.failingSince(), now);
                boolean dead = failing.compareTo(DEAD_AFTER) >= 0;
                yield failed(before, dead ? FeedStatus.DEAD : FeedStatus.FAILING,
                        failed.detail() + (dead ? ", for " + failing.toDays() + " days" : ""), failed.retryAfter(),
                        now);
            }
            case PollFinding.Gone gone -> failed(before, FeedStatus.GONE, gone.detail(), null, now);
        };
    }

    private static FeedHistory answered(FeedHistory before, Finds finds, Validators validators, Wishes wishes,
            Instant now) {
        FeedStatus status;
        String message = null;
        if (finds.items() == 0) {
            status = FeedStatus.EMPTY;
            message = "it has no items";
        } else if (finds.dated() == 0 && finds.everDated()) {
            status = FeedStatus.UNDATED;
            message = "none of its " + finds.items() + " items has a date, as they had before";
        } else if (wishes.movedTo() != null) {
            status = FeedStatus.MOVED;
            message = "moved for good to " + wishes.movedTo() + ": name that in the list";
        } else if (isStale(finds, now)) {
            status = FeedStatus.STALE;
            message = "nothing new since " + finds.latest();
        } else {
            status = FeedStatus.FRESH;
        }
        return history(before, status, message, new Polls(now, null, 0, null), finds, validators, wishes);
    }

    private static FeedHistory failed(FeedHistory before, FeedStatus status, String message,
            @Nullable Duration retryAfter, Instant now) {
        Wishes wishes = before.wishes();
        return history(before, status, message, failed(before.polls(), now), before.finds(), before.validators(),
                new Wishes(wishes.hours(), null, retryAfter, wishes.movedTo()));
    }

    private static FeedHistory history(FeedHistory before, FeedStatus status, @Nullable String message, Polls polls,
            Finds finds, Validators validators, Wishes wishes) {
        Instant since = status == before.status() || polls.last() == null ? before.since() : polls.last();
        return new FeedHistory(status, since, message, polls, finds, validators, wishes);
    }

    private static Polls failed(Polls before, Instant now) {
        return new Polls(now, null, before.failures() + 1,
                before.failingSince() == null ? now : before.failingSince());
    }

    private static Finds finds(Finds before, PollFinding.Read read, Instant now) {
        List<Instant> past = read.dates().stream().filter(date -> !date.isAfter(now)).sorted().toList();
        Instant latest = past.isEmpty() ? read.accepted() > 0 ? now : before.latest() : past.getLast();
        List<Instant> recent = past.stream().filter(date -> date.isAfter(now.minus(RHYTHM))).toList();
        Duration gap = recent.size() < 2
                ? before.gap()
                : Duration.between(recent.getFirst(), recent.getLast()).dividedBy(recent.size() - 1);
        return new Finds(before.articles() + read.accepted(), read.items(), read.dates().size(),
                before.everDated() || !read.dates().isEmpty(), latest, gap);
    }

    private static boolean isStale(Finds finds, Instant now) {
        if (finds.latest() == null) {
            return false;
        }
        Duration usual = finds.gap() == null ? Duration.ZERO : finds.gap().multipliedBy(STALE_GAPS);
        Duration patience = usual.compareTo(STALE_AFTER) > 0 ? usual : STALE_AFTER;
        return Duration.between(finds.latest(), now).compareTo(patience) > 0;
    }
}
