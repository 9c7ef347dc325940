package dev.chappe.benchmarks.console;

import dev.chappe.console.news.Article;
import dev.chappe.console.news.Event;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Quote;
import dev.chappe.console.news.Trend;
import dev.chappe.schemas.event.EventValue;
import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.event.EventValue.Words;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Events of a kilobyte, one of ten a second revision, each told by an article with a title, and one trend for ten of them.
 * Words are as unevenly used as those of a language: few make up most of a text.
 */
final class MadeUpEvents {

    static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

    private static final List<String> TYPES = TopicCatalogue.eventTypes();
    private static final List<String> FACTUALITIES = List.of("ANNOUNCED", "ANNOUNCED", "ANNOUNCED", "PLANNED",
            "RUMOURED", "DENIED");
    private static final int ORGANISATIONS = 5_000;
    private static final int WORDS = 60_000;
    private static final int QUOTE = 24;
    private static final int TITLE = 9;
    private static final int SECONDS = 30;

    private final Random random = new Random(1);

    /** What the topics tell of so many events, from the given one on. */
    List<News> from(int first, int count) {
        List<News> news = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String article = articleId(i);
            Instant at = FIRST.plusSeconds((long) SECONDS * i);
            news.add(new Article(article, words(TITLE), "https://outlet.example/" + i, "Outlet " + i % 300, null,
                    i % 3 == 0 ? "fr" : "en", at, words(3 * QUOTE)));
            boolean again = i % 10 == 9;
            news.add(event(again ? i - 5 : i, again ? 2 : 1, article, at));
            if (i % 10 == 0) {
                news.add(trend(i, at));
            }
        }
        return news;
    }

    private Event event(int number, int revision, String article, Instant at) {
        Map<String, EventValue> roles = new LinkedHashMap<>();
        roles.put("investor", new Words(organisation(random.nextInt(ORGANISATIONS))));
        if (random.nextInt(3) > 0) {
            roles.put("amount", new Sum(BigDecimal.valueOf(1_000_000L * (1 + random.nextInt(9_000))), null,
                    random.nextBoolean() ? "EUR" : "USD"));
        }
        roles.put("product", new Words("Model " + random.nextInt(20_000)));
        Event.Told told = new Event.Told(FACTUALITIES.get(random.nextInt(FACTUALITIES.size())), null,
                random.nextDouble(), at, at, null, List.of(random.nextInt(3) == 0 ? "fr" : "en"), revision, revision);
        List<Quote> quotes = List.of(quote(null, article), quote("amount", article));
        return new Event("e" + number, TYPES.get(random.nextInt(TYPES.size())),
                new Event.Revision(revision, revision == 1 ? "NEW" : "UPDATED", null), told, roles, quotes, List.of(),
                new Event.Versions("1", "1"));
    }

    private Quote quote(@Nullable String role, String article) {
        String words = words(QUOTE);
        return new Quote(role, words, "Outlet", "https://outlet.example/",
                new Quote.Place(article, "BODY", 0, words.length()));
    }

    private Trend trend(int number, Instant at) {
        String name = organisation(random.nextInt(ORGANISATIONS));
        return new Trend("organisation:" + name, name, "ORGANISATION", number % 20 == 0 ? "P1D" : "PT1H", at, 1,
                "NORMAL",
                new Trend.Counts(3, 1, 2, 0.5, random.nextDouble()), List.of("e" + number));
    }

    static String articleId(int number) {
        return String.format(Locale.ROOT, "%032x", number * 7_919L);
    }

    static String organisation(int number) {
        return "Maker " + word(number);
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word((int) Math.pow(WORDS, random.nextDouble())))
                .collect(Collectors.joining(" "));
    }

    /** A word of its own for each number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 40; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnprstvwxzy".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
