package dev.chappe.console.query;

import dev.chappe.console.http.Parameters;
import dev.chappe.schemas.words.FoldedWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which events somebody wants to see: those of which everything holds.
 *
 * @param words
 *            in any of the values of a facet, by the name of the facet; a facet that is not named may have any
 * @param parts
 *            texts that must occur in a facet
 * @param amounts
 *            the sum that they are about
 * @param times
 *            when they were told last
 */
public record EventQuery(Map<Facet, List<String>> words, List<Part> parts, Amounts amounts, Times times) {

    private static final List<String> FACTUALITIES = List.of("ANNOUNCED", "PLANNED", "RUMOURED", "DENIED",
            "RETROSPECTIVE");
    private static final List<String> CHANGES = List.of("NEW", "CORROBORATED", "UPDATED", "MERGED", "RETRACTED");
    private static final Pattern ID = Pattern.compile("[\\w-]{1,100}");
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_TYPE = 100;

    /** What can be asked of an event; also the name of its column. */
    public enum Facet {
        TYPE, CHANGE, FACTUALITY, LANGUAGES, ORGANISATIONS, PRODUCTS, ARTICLES, WORDS
    }

    /** A text that must occur in a facet. */
    public record Part(Facet facet, String text) {}

    /** Bounds of a sum, both included, in plain units; and its currency. */
    public record Amounts(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<String> currency) {

        boolean isOpen() {
            return least.isEmpty() && most.isEmpty() && currency.isEmpty();
        }
    }

    /** From the first instant to before the second. */
    public record Times(Optional<Instant> from, Optional<Instant> to) {}

    public EventQuery {
        words = Map.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** Reads the filters; what is wrong with them is told by the parameters. */
    public static EventQuery read(Parameters given) {
        List<Part> parts = new ArrayList<>();
        given.text("organisation").ifPresent(
                name -> parts.add(new Part(Facet.ORGANISATIONS, SearchWords.phrase(name))));
        given.text("product").ifPresent(name -> parts.add(new Part(Facet.PRODUCTS, SearchWords.phrase(name))));
        given.read("article", "the id of an article", EventQuery::id)
                .ifPresent(id -> parts.add(new Part(Facet.ARTICLES, " " + id + " ")));
        given.read("text", "a text of " + LONGEST_TEXT + " characters at most", EventQuery::checked)
                .ifPresent(text -> parts.addAll(words(text)));
        List<String> types = given.texts("type").stream().filter(type -> type.length() <= LONGEST_TYPE).toList();
        List<String> languages = given.texts("language").stream().map(tag -> " " + tag + " ").toList();
        Amounts amounts = new Amounts(given.number("minAmount"), given.number("maxAmount"), given.read("currency",
                "an ISO 4217 code such as EUR", EventQuery::currency));
        return new EventQuery(
                Map.of(Facet.TYPE, types, Facet.LANGUAGES, languages, Facet.FACTUALITY,
                        given.words("factuality", FACTUALITIES), Facet.CHANGE, given.words("change", CHANGES)),
                parts, amounts, new Times(given.instant("from"), given.instant("to")));
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String checked(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String currency(String text) {
        if (!text.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Whole words, the last one's end left open: somebody may still be typing it. */
    private static List<Part> words(String text) {
        List<String> folded = FoldedWords.of(text);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            parts.add(new Part(Facet.WORDS, " " + folded.get(i) + (i + 1 < folded.size() ? " " : "")));
        }
        return parts;
    }

    /** Whether an event is one of those. */
    public boolean matches(Facets event) {
        return words.entrySet().stream()
                .allMatch(asked -> asked.getValue().isEmpty()
                        || asked.getValue().stream().anyMatch(word -> holds(event, asked.getKey(), word)))
                && parts.stream().allMatch(part -> holds(event, part.facet(), part.text()))
                && matches(amounts, event)
                && times.from().filter(from -> event.lastSeen().isBefore(from)).isEmpty()
                && times.to().filter(to -> !event.lastSeen().isBefore(to)).isEmpty();
    }

    private static boolean matches(Amounts amounts, Facets event) {
        var sum = event.sum();
        if (sum == null) {
            return amounts.isOpen();
        }
        return amounts.least().filter(least -> Facets.top(sum).compareTo(least) < 0).isEmpty()
                && amounts.most().filter(most -> sum.value().compareTo(most) > 0).isEmpty()
                && amounts.currency().filter(currency -> !currency.equals(sum.currency())).isEmpty();
    }

    private static boolean holds(Facets event, Facet facet, String text) {
        return switch (facet) {
            case TYPE -> event.type().equals(text);
            case CHANGE -> event.change().equals(text);
            case FACTUALITY -> event.factuality().equals(text);
            case LANGUAGES -> event.languages().contains(text);
            case ORGANISATIONS -> event.organisations().contains(text);
            case PRODUCTS -> event.products().contains(text);
            case ARTICLES -> event.articles().contains(text);
            case WORDS -> event.words().contains(text);
        };
    }
}
