package dev.chappe.console.history;

import dev.chappe.console.news.Alert;
import dev.chappe.console.news.Article;
import dev.chappe.console.news.Event;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.news.Removal;
import dev.chappe.console.news.Trend;
import dev.chappe.console.query.Facets;
import dev.chappe.console.query.SearchWords;
import dev.chappe.console.wording.AlertJson;
import dev.chappe.console.wording.EventJson;
import dev.chappe.console.wording.TrendJson;
import dev.chappe.schemas.event.EventValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one transaction. */
final class Rows {

    private final Map<Table, List<Row>> kept = new EnumMap<>(Table.class);
    private final Map<Table, Map<String, Row>> last = new EnumMap<>(Table.class);
    private final Map<String, String> titles;
    private long number;

    /**
     * @param number
     *            of the last row before
     * @param titles
     *            of articles by their ids
     */
    Rows(long number, Map<String, String> titles) {
        this.number = number;
        this.titles = Map.copyOf(titles);
    }

    long lastNumber() {
        return number;
    }

    void add(News news) {
        number++;
        switch (news) {
            case Event event -> add(event);
            case Article article -> add(Row.of(Table.ARTICLE, number, article.id(), article.title(), article.url(),
                    article.source(), article.owner(), article.language(), article.body(),
                    milliseconds(article.publishedAt())));
            case Trend trend -> add(trend);
            case Removal removal -> add(Row.of(Table.REMOVED, number, removal.eventId()));
            case Alert alert -> add(Row.of(Table.ALERT, number, alert.id(), alert.rule(), alert.state(),
                    alert.eventId(), AlertJson.summary(alert).toString(), alert.raisedAt().toEpochMilli()));
        }
    }

    void add(Place next) {
        add(Row.of(Table.POSITION, ++number, next.topic() + "-" + next.partition(), next.topic(),
                (long) next.partition(), next.offset()));
    }

    private void add(Event event) {
        Facets facets = Facets.of(event, titles);
        EventValue.Sum sum = facets.sum();
        List<@Nullable Object> found = new ArrayList<>(Arrays.asList(facets.type(), facets.change(),
                facets.factuality(), facets.languages(), facets.organisations(), facets.products(), facets.articles(),
                sum == null ? null : sum.currency(), facets.lastSeen().toEpochMilli()));
        found.addAll(Signature.of(facets.words()));
        found.add(sum == null ? null : sum.value().doubleValue());
        found.add(sum == null ? null : Facets.top(sum).doubleValue());
        add(new Row(Table.EVENT, number, event.id(), found));
        add(Row.of(Table.REVISION, number, event.id(), EventJson.summary(event).toString(),
                EventJson.detail(event).toString(), facets.words(), (long) event.revision().number()));
    }

    private void add(Trend trend) {
        String id = trend.topic() + "|" + trend.window();
        long start = trend.start().toEpochMilli();
        add(Row.of(Table.TREND, number, id, TrendJson.point(trend).toString(), start, (long) trend.revision()));
        add(Row.of(Table.STANDING, number, id, trend.topic(), trend.window(), trend.kind(), trend.state(),
                SearchWords.words(List.of(trend.label())), TrendJson.summary(trend).toString(), start,
                trend.counts().score()));
    }

    private static @Nullable Long milliseconds(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private void add(Row row) {
        switch (row.table().keeps()) {
            case ALL -> kept.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
            case LAST -> last.computeIfAbsent(row.table(), table -> new LinkedHashMap<>()).put(row.id(), row);
        }
    }

    /** The rows by table; of several of one id the last alone where the table keeps that. Tables without rows are left out. */
    Map<Table, List<Row>> byTable() {
        Map<Table, List<Row>> all = new EnumMap<>(kept);
        last.forEach((table, rows) -> all.put(table, List.copyOf(rows.values())));
        return all;
    }
}
