package dev.chappe.alert;

import dev.chappe.alert.subject.Proof;
import dev.chappe.alert.subject.Subject.Counts;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.alert.subject.Subject.Told;
import dev.chappe.schemas.event.EventValue.Figure;
import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.event.EventValue.Words;
import dev.chappe.schemas.event.EventValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events and trends as tests need them. */
public final class Subjects {

    public static final Instant NOON = Instant.parse("2025-05-20T12:00:00Z");

    private Subjects() {}

    /** An announced pledge, told by two origins with a confidence of 0.8. */
    public static NewsEvent pledge(String id, int revision, String investor, long amount, String currency) {
        Map<String, EventValue> roles = new LinkedHashMap<>();
        roles.put("investor", new Words(investor));
        roles.put("amount", new Sum(BigDecimal.valueOf(amount), null, currency));
        return event(id, revision, "INVESTMENT_PLEDGE", "NEW", "ANNOUNCED", roles);
    }

    /** A launch. */
    public static NewsEvent chip(String id, int revision, String company, String chip, double nm) {
        Map<String, EventValue> roles = new LinkedHashMap<>();
        roles.put("company", new Words(company));
        roles.put("chip", new Words(chip));
        roles.put("processNm", new Figure(BigDecimal.valueOf(nm)));
        return event(id, revision, "CHIP_LAUNCH", "NEW", "ANNOUNCED", roles);
    }

    public static NewsEvent event(String id, int revision, String type, String change, String factuality,
            Map<String, EventValue> roles) {
        return new NewsEvent(id, type, revision, change, change.equals("MERGED") ? "other" : null,
                new Told(factuality, null, 0.8, 2, 2, List.of("en", "fr"), NOON), roles,
                List.of(new Proof(null, "Circuit Daily", "https://daily.example/1", "It will <spend> a lot, he said.",
                        new Proof.Place("a1", "r1", "BODY", 0, 31, "0".repeat(32)))));
    }

    /** The same event, another revision. */
    public static NewsEvent changed(NewsEvent event, String change, String factuality) {
        return event(event.id(), event.revision() + 1, event.type(), change, factuality, event.roles());
    }

    public static NewsTrend trend(String label, String state, double score) {
        return new NewsTrend("organisation:" + label, label, "ORGANISATION", "P1D", NOON, 1, state, score,
                new Counts(34, 12, 5, 3.2));
    }
}
