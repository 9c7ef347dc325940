package dev.chappe.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates with the month in words: RFC 822 and how newsrooms write it, in any order, in the languages of the words. */
final class MailDate {

    private static final DateWords WORDS = DateWords.bundled();
    private static final Pattern PART = Pattern.compile("[\\s,()./]*(?:"
            + "(?<hour>[0-9]{1,2})[:h](?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
            + "|(?<offset>(?<=[0-9TUC ])[+-][0-9]{1,2}(?::?[0-9]{2})?)"
            + "|-?(?<number>[0-9]{1,4})"
            + "|-?(?<name>\\p{L}[\\p{L}\\p{M}]*)"
            + ")[\\s,()./]*");

    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private @Nullable ZoneOffset zone;

    private MailDate() {}

    /** Empty when a word is unknown, a part is missing or twice there, or the day does not exist. No zone is UTC. */
    static Optional<Instant> parse(String text) {
        MailDate date = new MailDate();
        Matcher part = PART.matcher(text);
        try {
            int end = 0;
            while (end < text.length()) {
                part.region(end, text.length()).useTransparentBounds(true);
                if (!part.lookingAt() || !date.take(part)) {
                    return Optional.empty();
                }
                end = part.end();
            }
            return date.toInstant();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean take(Matcher part) {
        if (part.group("hour") != null) {
            return takeTime(part);
        }
        String offset = part.group("offset");
        if (offset != null) {
            return hour >= 0 && takeZone(ZoneOffset.of(padded(offset)));
        }
        String number = part.group("number");
        return number == null ? takeName(DateWords.fold(part.group("name"))) : takeNumber(number);
    }

    private boolean takeTime(Matcher time) {
        boolean first = hour < 0;
        hour = Integer.parseInt(time.group("hour"));
        minute = Integer.parseInt(time.group("minute"));
        second = time.group("second") == null ? 0 : Math.min(59, Integer.parseInt(time.group("second")));
        return first;
    }

    private boolean takeNumber(String digits) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 4 && year < 0) {
            year = value;
        } else if (digits.length() <= 2 && day < 0) {
            day = value;
        } else if (digits.length() == 2 && year < 0) {
            // RFC 2822, section 4.3: two digits below 50 are of this century.
            year = value < 50 ? 2000 + value : 1900 + value;
        } else {
            return false;
        }
        return true;
    }

    private boolean takeName(String name) {
        Integer number = WORDS.months().get(name);
        ZoneOffset named = WORDS.zones().get(name);
        if (number != null && month < 0) {
            month = number;
        } else if (named != null && hour >= 0) {
            return takeZone(named);
        } else if (hour >= 0 && hour <= 12 && (name.equals("am") || name.equals("pm"))) {
            hour = hour % 12 + (name.equals("pm") ? 12 : 0);
        } else {
            return number == null && WORDS.fillers().contains(name);
        }
        return true;
    }

    /** "GMT+1" and "+0100 (CET)" name a zone twice; two that differ contradict one another. */
    private boolean takeZone(ZoneOffset offset) {
        boolean agrees = zone == null || zone.equals(ZoneOffset.UTC) || zone.equals(offset);
        zone = offset;
        return agrees;
    }

    private static String padded(String offset) {
        boolean oneDigit = offset.length() == 2 || offset.indexOf(':') == 2;
        return oneDigit ? offset.charAt(0) + "0" + offset.substring(1) : offset;
    }

    private Optional<Instant> toInstant() {
        if (year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        return Optional.of(LocalDateTime.of(year, month, day, Math.max(hour, 0), minute, second)
                .toInstant(zone == null ? ZoneOffset.UTC : zone));
    }
}
