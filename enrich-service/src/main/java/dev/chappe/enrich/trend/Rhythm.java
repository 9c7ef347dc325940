package dev.chappe.enrich.trend;

import java.util.Arrays;

/**
 * How what is written spreads over the week: a rate by hour of the day times one by weekday, in UTC, of all topics
 * together. One topic is too small to show a rhythm of its own, and the press has one rhythm. Both rates are drawn towards
 * an even one by as much as history is short (empirical Bayes shrinkage; Efron and Morris, 1975): after three days the
 * hours tell half of what was seen of them, after two weeks the weekdays.
 */
final class Rhythm {

    /** Hours of a week. */
    static final int SLOTS = 168;

    private static final int DAY = 24;
    private static final int WEEK = 7;
    private static final double DAYS_TO_HALF = 3;
    private static final double WEEKS_TO_HALF = 2;

    private final long[] slots = new long[SLOTS];
    private final long[] byHour = new long[DAY];
    private final long[] byDay = new long[WEEK];
    private long all;

    /** The hour of the week that an hour since 1970 is, from 0; the first is the first hour of a Thursday. */
    static int slotOf(long hour) {
        return Math.floorMod(hour, SLOTS);
    }

    /** Counts articles in an hour of the week; returns how many it has now. */
    long add(int slot, long articles) {
        slots[slot] += articles;
        byHour[slot % DAY] += articles;
        byDay[slot / DAY] += articles;
        all += articles;
        return slots[slot];
    }

    /**
     * How many average hours a window is worth: as many as it has where there is no history.
     *
     * @param since
     *            first hour that was watched
     * @param now
     *            last hour of the window
     */
    double weight(TrendWindow window, long since, long now) {
        if (window.hours() >= SLOTS || all == 0) {
            return window.hours();
        }
        double[] days = new double[WEEK];
        Arrays.setAll(days, day -> day(day, since, now));
        double weight = 0;
        for (long hour = now - window.hours() + 1; hour <= now; hour++) {
            int slot = slotOf(hour);
            weight += hour(slot % DAY, since, now) * days[slot / DAY];
        }
        return weight;
    }

    private double hour(int hour, long since, long now) {
        long watched = Math.floorDiv(now - hour, DAY) - Math.floorDiv(since - 1 - hour, DAY);
        double days = (now - since + 1) / (double) DAY;
        return drawn(byHour[hour], watched, now - since + 1, days / (days + DAYS_TO_HALF));
    }

    private double day(int day, long since, long now) {
        long watched = hoursBefore(now + 1, day) - hoursBefore(since, day);
        double weeks = Math.floorDiv(now - since + 1, SLOTS);
        return drawn(byDay[day], watched, now - since + 1, weeks / (weeks + WEEKS_TO_HALF));
    }

    /** Hours before an hour, counted from 1970, that lie on a day of the week. */
    private static long hoursBefore(long hour, int day) {
        long inWeek = slotOf(hour) - (long) day * DAY;
        return Math.floorDiv(hour, SLOTS) * DAY + Math.clamp(inWeek, 0, DAY);
    }

    private double drawn(long articles, long watched, long allWatched, double trust) {
        if (watched <= 0) {
            return 1;
        }
        double rate = (double) articles / watched / ((double) all / allWatched);
        return 1 + trust * (rate - 1);
    }
}
