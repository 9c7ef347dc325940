package dev.chappe.console.history;

import dev.chappe.console.Sample;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that fills a history from where it is until it is killed: the event of each offset bears its number. */
final class EndlessFilling {

    static final String TOPIC = "news.events.investment-pledge";
    private static final int AT_ONCE = 50;

    private EndlessFilling() {}

    public static void main(String[] arguments) {
        History history = History.open(DuckDatabase.open(Path.of(arguments[0]), "64MB"));
        long next = history.next().isEmpty() ? 0 : history.next().getFirst().offset();
        while (true) {
            List<News> news = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                news.add(Sample.pledge("e" + next, 1, "Acme", next, 1));
                next++;
            }
            history.write(news, List.of(new Place(TOPIC, 0, next)));
        }
    }
}
