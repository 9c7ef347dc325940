package dev.chappe.console;

import dev.chappe.console.news.Event;
import dev.chappe.console.news.Quote;
import dev.chappe.schemas.event.EventValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events for tests. */
public final class Sample {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Sample() {}

    /** A pledge told some minutes after noon, its only proof in the article "a-" + id. */
    public static Event pledge(String id, int revision, String investor, long amount, int minutes) {
        Map<String, EventValue> roles = new LinkedHashMap<>();
        roles.put("investor", new EventValue.Words(investor));
        roles.put("amount", new EventValue.Sum(BigDecimal.valueOf(amount), null, "EUR"));
        String words = investor + " va investir à Besançon";
        return new Event(id, "INVESTMENT_PLEDGE",
                new Event.Revision(revision, revision == 1 ? "NEW" : "UPDATED", null), told(minutes), roles,
                List.of(new Quote(null, words, "Le Courrier", "https://courrier.example/" + id,
                        new Quote.Place("a-" + id, "BODY", 4, 4 + words.length()))),
                List.of(), new Event.Versions("1", "1"));
    }

    private static Event.Told told(int minutes) {
        return new Event.Told("ANNOUNCED", null, 0.75, NOON, NOON.plusSeconds(60L * minutes), null, List.of("fr"), 1,
                1);
    }
}
