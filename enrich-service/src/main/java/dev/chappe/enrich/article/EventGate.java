package dev.chappe.enrich.article;

import dev.chappe.enrich.books.RejectReason;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.story.CanonicalValue;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Quote;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets no event out whose evidence is not the text at its offsets, that is not whole, or that is too long. */
final class EventGate {

    /** A text without punctuation is one sentence: without a bound, the records of a story would outgrow their topics. */
    private static final int MOST_UNITS = 4_000;

    private final StoryRules rules;

    EventGate(StoryRules rules) {
        this.rules = rules;
    }

    /** Why an event does not pass. */
    record Refusal(RejectReason reason, String detail) {}

    /** Empty when the event passes. */
    Optional<Refusal> refusal(Event event, ArticleText article) {
        if (!rules.knows(event.type())) {
            return Optional.of(new Refusal(RejectReason.INCOMPLETE_EVENT, "no event type " + event.type()));
        }
        EventType type = rules.of(event.type()).type();
        Optional<String> missing = type.roles().stream().filter(role -> role.use() == Role.Use.KEY).map(Role::name)
                .filter(role -> !event.roles().containsKey(role)).findFirst();
        if (missing.isPresent()) {
            return Optional.of(new Refusal(RejectReason.INCOMPLETE_EVENT, type.name() + " lacks " + missing.get()));
        }
        int length = length(event);
        if (length > MOST_UNITS) {
            return Optional.of(new Refusal(RejectReason.OVERLONG_EVENT, type.name() + " has " + length
                    + " characters of evidence and arguments, more than " + MOST_UNITS));
        }
        return Stream.concat(Stream.of(event.evidence()), event.roleEvidence().values().stream())
                .filter(quote -> !quote.holdsIn(article)).findFirst()
                .map(quote -> new Refusal(RejectReason.FALSE_EVIDENCE, lie(type, quote)));
    }

    private static int length(Event event) {
        return event.evidence().text().length()
                + event.roleEvidence().values().stream().mapToInt(quote -> quote.text().length()).sum()
                + event.roles().values().stream().mapToInt(value -> CanonicalValue.of(value).length()).sum();
    }

    private static String lie(EventType type, Quote quote) {
        return type.name() + ": the quote \"" + quote.text() + "\" is not the text at " + quote.span().start() + ".."
                + quote.span().end() + " of the " + quote.span().field();
    }
}
