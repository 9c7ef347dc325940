package dev.chappe.console.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.console.Sample;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.news.Article;
import dev.chappe.console.news.Event;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.news.Removal;
import dev.chappe.console.news.Trend;
import dev.chappe.console.query.Cursor;
import dev.chappe.console.query.EventQuery;
import dev.chappe.console.query.Facets;
import dev.chappe.console.query.TrendQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a history whatever database keeps it. */
abstract class HistoryContract {

    private static final List<Event> EVENTS = List.of(Sample.pledge("e1", 1, "Crédit Agricole", 200_000_000, 1),
            Sample.pledge("e2", 1, "Red Hat", 3_000_000, 2), Sample.pledge("e3", 1, "Hat Factory", 40_000, 3));

    private History history;

    /** The same one within a test, an empty one in each. */
    abstract Database database();

    @BeforeEach
    void open() {
        history = History.open(database());
    }

    @AfterEach
    void close() {
        history.close();
    }

    private void write(News... news) {
        history.write(List.of(news), List.of());
    }

    private static EventQuery query(String name, String value) {
        Parameters parameters = new Parameters(Map.of(name, List.of(value.split(";", -1))));
        EventQuery query = EventQuery.read(parameters);
        assertThat(parameters.refusal()).isEmpty();
        return query;
    }

    private List<String> found(EventQuery query) {
        return history.events().page(query, Optional.empty(), 10).events().stream()
                .map(json -> json.replaceFirst("^\\{\"id\":\"([^\"]*)\".*", "$1")).toList();
    }

    /** The history in SQL and the stream in memory must agree on what a filter lets through. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # every word, without accents and case; the last may be unfinished
            text         | credit agricole        | e1
            text         | BESANÇON hat           | e3 e2
            text         | besan                  | e3 e2 e1
            text         | esan                   |
            text         | besançon zebra         |
            # names by whole words next to each other
            organisation | crédit agricole        | e1
            organisation | hat                    | e3 e2
            organisation | red hat                | e2
            organisation | agricole crédit        |
            # sums
            minAmount    | 3000000                | e2 e1
            maxAmount    | 2999999.5              | e3
            currency     | EUR                    | e3 e2 e1
            currency     | USD                    |
            # closed lists, one or several
            type         | INVESTMENT_PLEDGE      | e3 e2 e1
            type         | CHIP_LAUNCH            |
            language     | en;fr                  | e3 e2 e1
            language     | en                     |
            factuality   | RUMOURED;DENIED        |
            change       | NEW                    | e3 e2 e1
            # time, the begin included and the end not
            from         | 2026-11-22T12:02:00Z   | e3 e2
            to           | 2026-11-22T12:02:00Z   | e1
            # evidence
            article      | a-e2                   | e2
            article      | e2                     |
            # what means something to SQL is a text like any other
            organisation | %                      |
            organisation | a' or 1=1 --          |
            text         | %                      | e3 e2 e1
            """)
    void shouldFindWhatAFilterAsksFor(String name, String value, String expected) {
        write(EVENTS.toArray(News[]::new));
        List<String> ids = expected == null ? List.of() : List.of(expected.split(" ", -1));

        assertThat(found(query(name, value))).isEqualTo(ids);
        assertThat(EVENTS.reversed().stream().filter(event -> query(name, value).matches(Facets.of(event)))
                .map(Event::id)).isEqualTo(ids);
        assertThat(history.events().count(query(name, value))).contains((long) ids.size());
    }

    @Test
    void shouldShowTheLastStateOfAnEventAndKeepEveryRevision() {
        write(Sample.pledge("e", 1, "Acme", 1_000, 1), Sample.pledge("e", 2, "Acme", 2_000, 2));
        write(Sample.pledge("e", 3, "Acme", 3_000, 3));

        assertThat(found(query("minAmount", "3000"))).containsExactly("e");
        assertThat(found(query("maxAmount", "2000"))).isEmpty();
        assertThat(history.events().revisions("e")).extracting(EventShelf.Revision::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void shouldWalkThroughAllPagesAndMeetEachEventOnce() {
        for (int i = 0; i < 25; i++) {
            // Several of one instant: the id decides.
            write(Sample.pledge("e" + i, 1, "Acme", i, i / 4));
        }
        List<String> met = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            EventShelf.Page page = history.events().page(query("type", "INVESTMENT_PLEDGE"), cursor, 4);
            met.addAll(page.events());
            cursor = page.next().map(next -> Cursor.parse(next.toString()));
        } while (cursor.isPresent());

        assertThat(met).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void shouldFindAnEventByTheTitlesOfItsArticles() {
        write(titled("a-e1", "Un séisme secoue la bourse"));
        write(EVENTS.getFirst(), EVENTS.getLast(), titled("a-e3", "Tremors in Tokyo"));

        assertThat(found(query("text", "seisme"))).containsExactly("e1");
        assertThat(found(query("text", "tokyo besan"))).containsExactly("e3");
        assertThat(found(query("text", "tokyo seisme"))).isEmpty();
    }

    @Test
    void shouldFindARareWordAmongManyEventsAndCountWhatIsNotTooMuch() {
        for (int batch = 0; batch < 20; batch++) {
            List<News> news = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                int number = batch * 1_000 + i;
                news.add(Sample.pledge("e" + number, 1, number % 5_000 == 7 ? "Rara Avis" : "Acme", number, 1));
            }
            history.write(news, List.of());
        }
        history.write(List.of(Sample.pledge("e7", 2, "Acme", 7, 1)), List.of());

        assertThat(found(query("text", "rara"))).containsExactlyInAnyOrder("e5007", "e10007", "e15007");
        assertThat(found(query("text", "rara avi"))).hasSize(3);
        assertThat(history.events().count(query("text", "rar"))).contains(3L);
        assertThat(history.events().count(query("text", "acme"))).isEmpty();
        assertThat(found(query("article", "a-e7"))).containsExactly("e7");
        assertThat(found(query("text", "dodo"))).isEmpty();
    }

    @Test
    void shouldForgetWhatIsTooOldOrTooMuch() {
        write(EVENTS.toArray(News[]::new));
        history.trim(Retention.FOR_EVER);
        assertThat(found(query("language", "fr"))).hasSize(3);

        history.trim(new Retention(Optional.of(Sample.NOON.plusSeconds(120)), Optional.empty()));
        assertThat(found(query("language", "fr"))).containsExactly("e3", "e2");
        assertThat(history.events().revisions("e1")).isEmpty();

        history.trim(new Retention(Optional.empty(), Optional.of(1)));
        assertThat(found(query("language", "fr"))).containsExactly("e3");
    }

    @Test
    void shouldNotTakeBackAfterAReopeningWhatWasRemoved() {
        write(EVENTS.toArray(News[]::new));
        write(new Removal("e2"));
        history.close();
        history = History.open(database());
        write(Sample.pledge("e2", 2, "Red Hat", 1, 5));

        assertThat(found(query("language", "fr"))).containsExactly("e3", "e1");
        assertThat(history.events().isRemoved("e2")).isTrue();
    }

    @Test
    void shouldKnowAfterAReopeningHowFarItHasRead() {
        history.write(List.of(EVENTS.getFirst()), List.of(new Place("news.events.x", 0, 7)));
        history.write(List.of(EVENTS.get(1)),
                List.of(new Place("news.events.x", 0, 9), new Place("news.trends", 1, 2)));
        history.close();
        history = History.open(database());

        assertThat(history.next()).containsExactly(new Place("news.events.x", 0, 9), new Place("news.trends", 1, 2));
        assertThat(found(query("language", "fr"))).containsExactly("e2", "e1");
        assertThat(history.counts()).containsEntry("events", 2L).containsEntry("alerts", 0L);
    }

    @Test
    void shouldWriteNothingOfATransactionThatFails() {
        Place broken = new Place("news.trends", 0, 3);
        history.close();

        assertThatThrownBy(() -> history.write(List.of(EVENTS.getFirst()), List.of(broken)))
                .isInstanceOf(IllegalStateException.class);
        history = History.open(database());
        assertThat(history.next()).isEmpty();
        assertThat(history.counts()).containsEntry("events", 0L);
    }

    @Test
    void shouldGiveTheLastRevisionOfAnArticle() {
        write(article("first"), article("second"));

        assertThat(history.articles().byId(List.of("a", "unknown"))).hasSize(1)
                .hasEntrySatisfying("a", article -> assertThat(article.title()).isEqualTo("second"));
    }

    private static Article article(String title) {
        return titled("a", title);
    }

    private static Article titled(String id, String title) {
        return new Article(id, title, null, "Le Courrier", null, "fr", Sample.NOON, "body");
    }

    @Test
    void shouldTellTheLastCountOfEachWindowOfATopic() {
        write(trend(0, 1, 5), trend(0, 2, 6), trend(60, 1, 7));
        TrendQuery all = TrendQuery.read(new Parameters(Map.of("text", List.of("xia"))));

        assertThat(history.trends().points("organisation:xiaomi", "PT1H", Optional.empty())).hasSize(2)
                .first().asString().contains("\"articles\":6");
        assertThat(history.trends().standings(all, 10)).singleElement().asString().contains("\"articles\":7");
    }

    private static Trend trend(int minutes, int revision, int articles) {
        return new Trend("organisation:xiaomi", "Xiaomi", "ORGANISATION", "PT1H",
                Sample.NOON.plusSeconds(60L * minutes),
                revision, "RISING", new Trend.Counts(articles, 1, 1, 0.5, 3), List.of("e1"));
    }
}
