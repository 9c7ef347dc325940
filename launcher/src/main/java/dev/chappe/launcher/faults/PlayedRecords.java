package dev.chappe.launcher.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is played: made-up articles in two languages, several of each announcement; some of them twice, some revised, some
 * with dates that no calendar wants; and among them bytes that are no articles. A seed makes all of it.
 */
final class PlayedRecords {

    private static final int MOST_TELLINGS = 6;
    private static final int NEARBY = 200;
    private static final int SECONDS = 1_200;
    private static final int ONE_IN = 40;
    private static final int PRELUDE = 60;
    private static final int PRELUDE_COMPANIES = 20_000;
    private static final List<Instant> HOSTILE = List.of(Instant.EPOCH, Instant.parse("1970-06-01T00:00:00Z"),
            Instant.parse("2100-01-01T00:00:00Z"), Instant.ofEpochMilli(Long.MAX_VALUE), Instant.ofEpochMilli(-1));

    private final Random chance;
    private final int count;
    private final List<PlayedRecord> records = new ArrayList<>();

    private PlayedRecords(long seed, int count) {
        this.chance = new Random(seed);
        this.count = count;
    }

    /** So many records, in the order in which they are played. */
    static List<PlayedRecord> of(long seed, int count) {
        return new PlayedRecords(seed, count).write();
    }

    /**
     * What is played before anything fails: articles of the earliest event time that there will be, and then of the usual
     * one. Each partition then has begun to watch at the same hour, whatever it reads first later on.
     */
    static List<List<PlayedRecord>> preludes() {
        Random chance = new Random(0);
        return Stream.of(Instant.EPOCH, null).map(date -> {
            List<PlayedRecord> records = new ArrayList<>();
            for (int i = 0; i < PRELUDE; i++) {
                int number = PRELUDE_COMPANIES + i + (date == null ? PRELUDE : 0);
                Announcement.Text text = new Announcement(number).told(chance, 0);
                records.add(new PlayedRecord.Story(number, "p" + number, "r1", "Outlet", text.language(), text.title(),
                        text.body(), 0, date));
            }
            return records;
        }).toList();
    }

    private List<PlayedRecord> write() {
        for (int number = 0; records.size() < count; number++) {
            Announcement announcement = new Announcement(number);
            int tellings = 1 + chance.nextInt(MOST_TELLINGS);
            for (int telling = 0; telling < tellings; telling++) {
                PlayedRecord.Story story = story(announcement, number, "Outlet " + telling, "r1", 0);
                records.add(story);
                if (isTurn()) {
                    records.add(story);
                } else if (isTurn()) {
                    records.add(story(announcement, number, "Outlet " + telling, "r2", 1));
                } else if (isTurn()) {
                    records.add(poison(number));
                }
            }
        }
        mixNearby();
        return List.copyOf(records.subList(0, count));
    }

    private PlayedRecord.Story story(Announcement announcement, int number, String outlet, String revision, int more) {
        Announcement.Text text = announcement.told(chance, more);
        int second = (int) ((long) SECONDS * records.size() / count);
        return new PlayedRecord.Story(number, "a" + number + " " + outlet, revision, outlet, text.language(),
                text.title(), text.body(), second, isTurn() ? pick(HOSTILE) : null);
    }

    private PlayedRecord.Poison poison(int number) {
        List<String> kinds = List.of("no article", chance.ints(50, 0, 256).mapToObj(Character::toString)
                .collect(Collectors.joining()), "", "\0\u007f\0\0\1\2", "\0\0\0\0\3\2\3", "\0".repeat(1_000_000));
        int kind = chance.nextInt(kinds.size() + 1);
        return new PlayedRecord.Poison(number, "poison " + records.size(),
                kind == kinds.size() ? null : kinds.get(kind));
    }

    private boolean isTurn() {
        return chance.nextInt(ONE_IN) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    /** The articles of an announcement come among those of others. */
    private void mixNearby() {
        for (int from = 0; from + NEARBY / 2 < records.size(); from += NEARBY / 2) {
            Collections.shuffle(records.subList(from, Math.min(from + NEARBY, records.size())), chance);
        }
    }
}
