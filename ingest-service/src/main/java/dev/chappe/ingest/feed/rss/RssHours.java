package dev.chappe.ingest.feed.rss;

import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;

import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads ttl, skipHours and skipDays of a channel. What makes no sense is not there. */
final class RssHours {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int HOURS = 24;

    private RssHours() {}

    static FeedHours of(XmlElement channel) {
        Duration timeToLive = numbers(Optional.ofNullable(channel.text(OWN, "ttl")).stream())
                .filter(minutes -> minutes > 0).findFirst().map(Duration::ofMinutes).orElse(null);
        // 24 is midnight in feeds that follow the first version of the format.
        return new FeedHours(timeToLive,
                numbers(texts(channel, "skipHours", "hour")).filter(hour -> hour <= HOURS).map(hour -> hour % HOURS)
                        .collect(Collectors.toSet()),
                texts(channel, "skipDays", "day").flatMap(RssHours::day).collect(Collectors.toSet()));
    }

    private static Stream<String> texts(XmlElement channel, String list, String item) {
        return channel.child(OWN, list).stream().flatMap(element -> element.texts(OWN, item).stream());
    }

    private static Stream<Integer> numbers(Stream<String> texts) {
        return texts.map(String::strip).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
    }

    private static Stream<DayOfWeek> day(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().equals(wanted));
    }
}
