package dev.chappe.benchmarks.console;

import dev.chappe.benchmarks.run.Latencies;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page asks of the console, over HTTP. */
final class PageQueries {

    private static final int ROUNDS = 15;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI console;

    PageQueries(URI console) {
        this.console = console;
    }

    /** Addresses by what they ask. Each list of events is a page of fifty, with the number of all. */
    static Map<String, String> all(int events) {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("latest", "api/events");
        queries.put("type", "api/events?type=CHIP_LAUNCH");
        queries.put("organisation", "api/events?organisation=" + encoded(MadeUpEvents.organisation(17)));
        queries.put("organisation that nothing has", "api/events?organisation=nobody");
        queries.put("language, factuality", "api/events?language=fr&factuality=RUMOURED");
        queries.put("rare sum", "api/events?minAmount=8999000000&currency=EUR");
        queries.put("a day", "api/events?from=" + MadeUpEvents.FIRST.plus(Duration.ofDays(30)) + "&to="
                + MadeUpEvents.FIRST.plus(Duration.ofDays(31)));
        queries.put("article", "api/events?article=" + MadeUpEvents.articleId(events / 2));
        queries.put("common word", "api/events?text=" + MadeUpEvents.word(3));
        queries.put("two common words", "api/events?text=" + MadeUpEvents.word(3) + "+" + MadeUpEvents.word(5));
        queries.put("middling word", "api/events?text=" + MadeUpEvents.word(600));
        queries.put("rare word", "api/events?text=" + MadeUpEvents.word(50_000));
        queries.put("common and rare word",
                "api/events?text=" + MadeUpEvents.word(3) + "+" + MadeUpEvents.word(50_001));
        queries.put("word that nothing has", "api/events?text=qqqq");
        queries.put("unfinished word", "api/events?text=" + MadeUpEvents.word(600).substring(0, 2));
        queries.put("everything at once", "api/events?type=CHIP_LAUNCH&language=en&minAmount=1000000&organisation="
                + encoded(MadeUpEvents.organisation(17)) + "&text=" + MadeUpEvents.word(3));
        queries.put("an event", "api/events/e" + events / 2 / 10 * 10);
        queries.put("trends", "api/trends?window=P1D");
        queries.put("a topic",
                "api/trends/points?window=P1D&topic=" + encoded("organisation:" + MadeUpEvents.organisation(17)));
        queries.put("alerts", "api/alerts");
        queries.put("status", "api/status");
        return queries;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks one again and again, a few times before it counts. */
    Latencies time(String query) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (int round = -2; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            int status = client.send(HttpRequest.newBuilder(console.resolve(query)).build(), BodyHandlers.ofString())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(query + " is answered with " + status);
            }
            if (round >= 0) {
                latencies.add(System.nanoTime() - begin);
            }
        }
        return latencies;
    }
}
