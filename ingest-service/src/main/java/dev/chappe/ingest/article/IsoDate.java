package dev.chappe.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that begin with the year: ISO 8601, RFC 3339 and their careless forms. */
final class IsoDate {

    private static final Pattern FORM = Pattern.compile("(?<year>[0-9]{4})"
            + "(?:(?<sep>[-/])(?<month>[0-9]{1,2})\\k<sep>(?<day>[0-9]{1,2})|(?<month2>[0-9]{2})(?<day2>[0-9]{2}))"
            + "(?:[Tt ] ?(?<hour>[0-9]{2}):?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,12}))?)?"
            + " ?(?<zone>[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

    private static final int NANOSECOND_DIGITS = 9;

    private IsoDate() {}

    /** Empty when the text is in no such form, or names a day or an hour that does not exist. No zone is UTC. */
    static Optional<Instant> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean compact = form.group("sep") == null;
        try {
            return Optional.of(LocalDateTime.of(number(form, "year"), number(form, compact ? "month2" : "month"),
                    number(form, compact ? "day2" : "day"), number(form, "hour"), number(form, "minute"),
                    Math.min(59, number(form, "second")), nanoseconds(form.group("fraction")))
                    .toInstant(offset(form.group("zone"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An offset such as +01, +0100 or +01:00; UTC for a letter or for none. Throws where it is beyond 18 hours. */
    static ZoneOffset offset(@Nullable String zone) {
        return zone == null || (zone.charAt(0) != '+' && zone.charAt(0) != '-') ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static int number(Matcher form, String group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanoseconds(@Nullable String fraction) {
        if (fraction == null) {
            return 0;
        }
        String padded = fraction + "0".repeat(NANOSECOND_DIGITS);
        return Integer.parseInt(padded.substring(0, NANOSECOND_DIGITS));
    }
}
