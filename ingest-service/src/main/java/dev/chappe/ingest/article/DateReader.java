package dev.chappe.ingest.article;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates as sources write them. What has two readings, such as 03/04/2025, has none. */
public final class DateReader {

    private static final int LONGEST = 80;
    private static final Pattern EPOCH_SECONDS = Pattern.compile("[0-9]{9,10}");
    private static final Pattern EPOCH_MILLISECONDS = Pattern.compile("[0-9]{12,13}");

    private DateReader() {}

    /** ABSENT for nothing or blanks, UNREADABLE for what is no date; a date without zone is UTC. Never throws. */
    public static PublicationTime read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return PublicationTime.ABSENT;
        }
        String date = text.strip().replace('\u00a0', ' ');
        if (date.length() > LONGEST) {
            return PublicationTime.UNREADABLE;
        }
        return Stream.of(IsoDate.parse(date), MailDate.parse(date), epoch(date))
                .flatMap(Optional::stream)
                .findFirst()
                .map(PublicationTime::stated)
                .orElse(PublicationTime.UNREADABLE);
    }

    private static Optional<Instant> epoch(String date) {
        if (EPOCH_SECONDS.matcher(date).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(date)));
        }
        return EPOCH_MILLISECONDS.matcher(date).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(date)))
                : Optional.empty();
    }
}
