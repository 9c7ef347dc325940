package dev.chappe.alert.message;

import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.subject.Proof;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.schemas.event.RolePhrase;
import dev.chappe.schemas.event.SpokenConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A signal in the words that people are told. */
public final class Wording {

    private static final int MOST_PROOFS = 3;
    private static final Map<String, String> WINDOWS = Map.of("PT1H", "hour", "P1D", "day", "P7D", "week");

    private Wording() {}

    /** What the event or trend is, without what became of it: the same for every revision that tells the same. */
    public static String headline(Signal signal) {
        return switch (signal.subject()) {
            case NewsEvent event -> SpokenConstant.of(event.type()) + ": " + event.roles().entrySet().stream()
                    .map(role -> RolePhrase.of(role.getKey(), role.getValue())).collect(Collectors.joining(", "));
            case NewsTrend trend -> "Trend: " + trend.label() + ", " + trend.counts().articles() + " articles of "
                    + trend.counts().origins() + " origins in the "
                    + WINDOWS.getOrDefault(trend.window(), trend.window());
        };
    }

    /** What became of it, in a word or two. */
    public static String status(Signal signal) {
        String status = switch (signal.state()) {
            case NEW -> "New";
            case UPDATED -> "Updated";
            case RETRACTED -> "Retracted";
        };
        return signal.subject() instanceof NewsTrend trend && signal.state() != Signal.State.RETRACTED
                ? SpokenConstant.of(trend.state())
                : status;
    }

    /** Status and headline. */
    public static String title(Signal signal) {
        return status(signal) + " \u2013 " + headline(signal);
    }

    /** Further facts, one a line. */
    public static List<String> details(Signal signal) {
        List<String> lines = new ArrayList<>(signal.changes().stream().map(change -> "Changed: " + change).toList());
        if (signal.reason() != null) {
            lines.add("Why: " + signal.reason());
        }
        switch (signal.subject()) {
            case NewsEvent event -> {
                lines.add(SpokenConstant.of(event.told().factuality()) + attribution(event) + ", told by "
                        + count(event.told().articles(), "article") + " of "
                        + count(event.told().origins(), "independent origin") + ", confidence "
                        + String.format(Locale.ROOT, "%.2f", event.told().confidence()));
            }
            case NewsTrend trend ->
                lines.add(String.format(Locale.ROOT, "%.1f articles expected, score %.1f, %d new events",
                        trend.counts().expected(), trend.score(), trend.counts().events()));
        }
        return lines;
    }

    /** The words that prove it: those for the event first, then those for its arguments; none for a trend. */
    public static List<Proof> proofs(Signal signal) {
        if (!(signal.subject() instanceof NewsEvent event)) {
            return List.of();
        }
        List<Proof> ofEvent = event.proofs().stream().filter(proof -> proof.role() == null).toList();
        Stream<Proof> best = ofEvent.isEmpty() ? event.proofs().stream() : ofEvent.stream();
        return best.limit(MOST_PROOFS).toList();
    }

    private static String attribution(NewsEvent event) {
        return event.told().attribution() == null ? "" : " by " + event.told().attribution();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
