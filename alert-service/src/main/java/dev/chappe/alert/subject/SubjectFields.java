package dev.chappe.alert.subject;

import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.schemas.event.EventValue.Figure;
import dev.chappe.schemas.event.EventValue.Many;
import dev.chappe.schemas.event.EventValue.Named;
import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.event.EventValue.Words;
import dev.chappe.schemas.event.EventValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the fields that conditions name are in an event or a trend. */
public final class SubjectFields {

    /** Before the name of an argument of an event. */
    public static final String ARGUMENT = "fields.";

    private static final Set<String> ORGANISATIONS = Set.of("company", "maker", "investor", "investors", "acquirer",
            "target", "parties", "forecaster", "analyst", "subject", "authority", "organisation");
    private static final Set<String> PRODUCTS = Set.of("chip", "os", "model", "product", "devices");
    private static final String PERCENTAGE = "Pct";

    private static final Map<String, Function<NewsEvent, List<EventValue>>> EVENT = Map.ofEntries(
            Map.entry("type", event -> words(event.type())), Map.entry("organisation", SubjectFields::organisations),
            Map.entry("product", event -> roles(event, PRODUCTS)),
            Map.entry("amount", event -> roles(event, List.of("amount", "amountConverted"))),
            Map.entry("percent", SubjectFields::percentages),
            Map.entry("factuality", event -> words(event.told().factuality())),
            Map.entry("confidence", event -> figure(BigDecimal.valueOf(event.told().confidence()))),
            Map.entry("origins", event -> figure(BigDecimal.valueOf(event.told().origins()))),
            Map.entry("articles", event -> figure(BigDecimal.valueOf(event.told().articles()))),
            Map.entry("language", event -> words(event.told().languages())),
            Map.entry("source", event -> words(event.proofs().stream().map(Proof::source).distinct().toList())));
    private static final Map<String, Function<NewsTrend, List<EventValue>>> TREND = Map.ofEntries(
            Map.entry("topic", trend -> words(List.of(trend.topic(), trend.label()))),
            Map.entry("kind", trend -> words(trend.kind())), Map.entry("state", trend -> words(trend.state())),
            Map.entry("window", trend -> words(trend.window())),
            Map.entry("score", trend -> figure(BigDecimal.valueOf(trend.score()))),
            Map.entry("articles", trend -> figure(BigDecimal.valueOf(trend.counts().articles()))),
            Map.entry("origins", trend -> figure(BigDecimal.valueOf(trend.counts().origins()))),
            Map.entry("events", trend -> figure(BigDecimal.valueOf(trend.counts().events()))));

    private SubjectFields() {}

    /** Fields of every event, beside its arguments. */
    public static Set<String> ofEvents() {
        return EVENT.keySet();
    }

    /** Fields of a trend. */
    public static Set<String> ofTrends() {
        return TREND.keySet();
    }

    /** What a field holds, empty when it is not filled or there is no such field. */
    public static List<EventValue> values(Subject subject, String field) {
        return switch (subject) {
            case NewsEvent event when field.startsWith(ARGUMENT) ->
                roles(event, List.of(field.substring(ARGUMENT.length())));
            case NewsEvent event -> EVENT.getOrDefault(field, none -> List.of()).apply(event);
            case NewsTrend trend -> TREND.getOrDefault(field, none -> List.of()).apply(trend);
        };
    }

    /** In a type of a user's own any word may be an organisation: nothing else says what its roles are. */
    private static List<EventValue> organisations(NewsEvent event) {
        List<EventValue> known = roles(event, ORGANISATIONS);
        return !known.isEmpty()
                ? known
                : event.roles().values().stream().filter(Named.class::isInstance).map(SubjectFields::plain).toList();
    }

    private static List<EventValue> percentages(NewsEvent event) {
        return event.roles().entrySet().stream().filter(role -> role.getKey().endsWith(PERCENTAGE))
                .map(role -> plain(role.getValue())).toList();
    }

    private static List<EventValue> roles(NewsEvent event, Collection<String> names) {
        return event.roles().entrySet().stream().filter(role -> names.contains(role.getKey()))
                .map(role -> plain(role.getValue())).toList();
    }

    private static EventValue plain(EventValue value) {
        return value instanceof Named named ? named.value() : value;
    }

    private static List<EventValue> words(String text) {
        return List.of(new Words(text));
    }

    private static List<EventValue> words(List<String> texts) {
        return List.of(new Many(texts));
    }

    private static List<EventValue> figure(BigDecimal number) {
        return List.of(new Figure(number));
    }

    /** The texts among values: names, words, each of a list. */
    public static Stream<String> texts(List<EventValue> values) {
        return values.stream().flatMap(value -> switch (value) {
            case Words words -> Stream.of(words.text());
            case Many many -> many.texts().stream();
            case Named named -> texts(List.of(named.value()));
            case Figure figure -> Stream.of(figure.number().toPlainString());
            case Sum sum -> Stream.empty();
        });
    }
}
