package dev.chappe.ingest.schedule;

import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.schedule.FeedHistory.Finds;
import dev.chappe.ingest.schedule.FeedHistory.Wishes;
import dev.chappe.ingest.source.PollInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to poll a feed next. When all is well, four times in the mean time between two of its articles, within the bounds of
 * its interval; later when the feed (ttl, skipHours, skipDays) or its server (Cache-Control) says that nothing will be new.
 * After failures twice as long for each in a row, a day at the most, and never before the server wants it (Retry-After).
 * Up to a tenth sooner by chance keeps feeds from marching in step; nothing is ever due later than its interval.
 */
public final class PollSchedule {

    private static final Duration LONGEST = Duration.ofDays(1);
    /** Servers that call an answer good for longer are not taken at their word. */
    private static final Duration LONGEST_WISH = Duration.ofHours(6);
    /** A pushed feed is polled all the same, lest a hub that keeps silent goes unnoticed. */
    private static final Duration PUSHED = Duration.ofHours(1);
    private static final Duration FIRST_WITHIN = Duration.ofSeconds(5);
    private static final Duration FIRST_APART = Duration.ofMillis(20);
    private static final Duration UNKNOWN_RHYTHM = Duration.ofMinutes(15);
    private static final int POLLS_AN_ARTICLE = 4;
    private static final double JITTER = 0.1;
    private static final int MOST_DOUBLINGS = 20;
    private static final int HOURS_OF_A_WEEK = 7 * 24;

    private final RandomGenerator random;

    public PollSchedule(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The first poll of a feed by this process: within seconds, or when it is due after what was known of it before.
     *
     * @param feeds
     *            how many begin at the same time; the more, the longer they are spread over
     */
    public Instant first(FeedHistory history, int feeds, Instant now) {
        Duration within = later(FIRST_WITHIN, FIRST_APART.multipliedBy(feeds));
        Instant soon = now.plusMillis(random.nextLong(within.toMillis()));
        Instant due = history.polls().next();
        return due == null || due.isBefore(soon) ? soon : due;
    }

    /** The poll after the last one of a history. */
    public Instant next(FeedHistory history, PollInterval interval, Instant now) {
        Wishes wishes = history.wishes();
        return switch (history.status()) {
            case GONE -> now.plus(jittered(LONGEST));
            case FAILING, DEAD -> {
                Duration pause = jittered(
                        backedOff(rhythm(history.finds(), interval, now), history.polls().failures()));
                yield now.plus(later(pause, capped(wishes.retryAfter(), LONGEST)));
            }
            case NEW, FRESH, STALE, EMPTY, UNDATED, MOVED -> {
                Duration pause = jittered(rhythm(history.finds(), interval, now));
                Duration wish = later(capped(wishes.maxAge(), LONGEST_WISH),
                        capped(wishes.hours().timeToLive(), LONGEST_WISH));
                yield opening(wishes.hours(), now.plus(later(pause, wish)));
            }
        };
    }

    /**
     * The poll of a feed that its hub pushes.
     *
     * @param due
     *            when it would be due by itself
     * @param latest
     *            until when the hub pushes for sure
     */
    public Instant whilePushed(Instant due, Instant latest, Instant now) {
        Instant rare = now.plus(jittered(PUSHED));
        Instant checked = rare.isBefore(latest) ? rare : latest;
        return checked.isAfter(due) ? checked : due;
    }

    /** A feed that has been silent for longer than usual is taken to have slowed down. */
    private static Duration rhythm(Finds finds, PollInterval interval, Instant now) {
        if (finds.gap() == null || finds.latest() == null) {
            return interval.nearest(UNKNOWN_RHYTHM);
        }
        Duration silent = Duration.between(finds.latest(), now).dividedBy(2);
        return interval.nearest(later(finds.gap(), silent).dividedBy(POLLS_AN_ARTICLE));
    }

    /** The first hour that is not closed; a feed that is closed all week is not closed at all. */
    private static Instant opening(FeedHours hours, Instant due) {
        Instant hour = due;
        for (int i = 0; i < HOURS_OF_A_WEEK; i++) {
            OffsetDateTime time = hour.atOffset(ZoneOffset.UTC);
            if (!hours.closedHours().contains(time.getHour()) && !hours.closedDays().contains(time.getDayOfWeek())) {
                return hour;
            }
            hour = hour.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return due;
    }

    private static Duration backedOff(Duration interval, int failures) {
        Duration pause = interval;
        for (int i = 0; i < Math.min(failures, MOST_DOUBLINGS) && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return capped(pause, LONGEST);
    }

    private static Duration capped(@Nullable Duration wish, Duration most) {
        if (wish == null) {
            return Duration.ZERO;
        }
        return wish.compareTo(most) > 0 ? most : wish;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration jittered(Duration pause) {
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 - JITTER * random.nextDouble())));
    }
}
