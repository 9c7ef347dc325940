package dev.chappe.console.query;

import dev.chappe.console.news.Event;
import dev.chappe.console.news.Quote;
import dev.chappe.schemas.event.EventValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event is found by.
 *
 * @param languages
 *            " en fr "
 * @param organisations
 *            folded names, as {@code " red hat | ibm "}
 * @param products
 *            the same
 * @param sum
 *            the sum that it is about, null when there is none
 * @param articles
 *            ids of the articles that prove it, a blank before and after each
 * @param words
 *            the folded words of arguments, quotes and titles, a blank before and after each
 */
public record Facets(String type, String change, String factuality, Instant lastSeen, String languages,
        String organisations, String products, EventValue.@Nullable Sum sum, String articles, String words) {

    private static final Set<String> ORGANISATION_ROLES = Set.of("company", "maker", "investor", "investors",
            "acquirer", "target", "parties", "forecaster", "analyst", "subject", "authority", "organisation");
    private static final Set<String> PRODUCT_ROLES = Set.of("chip", "os", "model", "product", "devices");

    /** As far as the event itself tells. */
    public static Facets of(Event event) {
        return of(event, Map.of());
    }

    /**
     * With the words of the titles of its articles.
     *
     * @param titles
     *            by the ids of articles, as far as they are known
     */
    public static Facets of(Event event, Map<String, String> titles) {
        return new Facets(event.type(), event.revision().change(), event.told().factuality(), event.told().lastSeen(),
                spaced(event.told().languages().stream()), SearchWords.names(organisations(event)),
                SearchWords.names(texts(event, PRODUCT_ROLES)), sum(event).orElse(null),
                spaced(event.quotes().stream().map(quote -> quote.place().articleId()).distinct()),
                words(event, titles));
    }

    /** The names of the organisations that take part. In a type of a user's own, any word may be one. */
    public static List<String> organisations(Event event) {
        List<String> known = texts(event, ORGANISATION_ROLES);
        return !known.isEmpty()
                ? known
                : event.roles().values().stream().filter(EventValue.Named.class::isInstance).flatMap(Facets::texts)
                        .distinct().toList();
    }

    /** Whether what fills a role is the name of an organisation or of a product. */
    public static boolean isName(String role) {
        return ORGANISATION_ROLES.contains(role) || PRODUCT_ROLES.contains(role);
    }

    private static String words(Event event, Map<String, String> titles) {
        List<String> texts = new ArrayList<>(event.roles().values().stream().flatMap(Facets::texts).toList());
        event.quotes().stream().map(Quote::words).forEach(texts::add);
        Optional.ofNullable(event.told().attribution()).ifPresent(texts::add);
        event.quotes().stream().map(quote -> titles.get(quote.place().articleId())).filter(Objects::nonNull).distinct()
                .forEach(texts::add);
        return SearchWords.words(texts);
    }

    private static String spaced(Stream<String> words) {
        return words.collect(Collectors.joining(" ", " ", " "));
    }

    private static List<String> texts(Event event, Set<String> roles) {
        return event.roles().entrySet().stream().filter(role -> roles.contains(role.getKey()))
                .flatMap(role -> texts(role.getValue())).distinct().toList();
    }

    private static Stream<String> texts(EventValue value) {
        return switch (value) {
            case EventValue.Words words -> Stream.of(words.text());
            case EventValue.Many many -> many.texts().stream();
            case EventValue.Named named -> texts(named.value());
            case EventValue.Figure figure -> Stream.empty();
            case EventValue.Sum sum -> Stream.empty();
        };
    }

    /** The amount where there is one, else the first sum of any role. */
    private static Optional<EventValue.Sum> sum(Event event) {
        return Stream
                .concat(Optional.ofNullable(event.roles().get("amount")).stream(), event.roles().values().stream())
                .map(value -> value instanceof EventValue.Named named ? named.value() : value)
                .filter(EventValue.Sum.class::isInstance).map(EventValue.Sum.class::cast).findFirst();
    }

    /** The upper end of the sum. */
    public static BigDecimal top(EventValue.Sum sum) {
        BigDecimal max = sum.max();
        return max == null ? sum.value() : max;
    }
}
