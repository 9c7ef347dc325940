package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.history.AlertShelf;
import dev.chappe.console.history.ArticleShelf;
import dev.chappe.console.history.EventShelf;
import dev.chappe.console.history.EventShelf.Revision;
import dev.chappe.console.news.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known of an event: its last state, how it came to be, the articles around its evidence, its alerts. */
public final class EventPage {

    private static final int AROUND = 160;
    private static final int MOST_ALERTS = 100;

    private final EventShelf events;
    private final ArticleShelf articles;
    private final AlertShelf alerts;

    public EventPage(EventShelf events, ArticleShelf articles, AlertShelf alerts) {
        this.events = events;
        this.articles = articles;
        this.alerts = alerts;
    }

    /** Empty when the event is not kept. */
    Optional<ObjectNode> of(String id) {
        List<Revision> revisions = events.revisions(id);
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Revision last = revisions.getLast();
        ObjectNode json = Texts.object(last.summary());
        json.setAll(Texts.object(last.detail()));
        json.set("history", history(revisions));
        surround(json.withArray("evidence"));
        AlertShelf.Wanted wanted = new AlertShelf.Wanted(Optional.empty(), Optional.empty(), Optional.of(id));
        json.set("alerts", Texts.array(alerts.page(wanted, Optional.empty(), MOST_ALERTS).alerts()));
        return Optional.of(json);
    }

    private static ArrayNode history(List<Revision> revisions) {
        ArrayNode history = Texts.empty().putArray("history");
        // What the first one tells is no change.
        Map<String, String> before = arguments(Texts.object(revisions.getFirst().summary()));
        for (Revision revision : revisions) {
            JsonNode summary = Texts.object(revision.summary());
            Map<String, String> now = arguments(summary);
            ObjectNode step = history.addObject().put("revision", revision.number())
                    .put("change", summary.path("change").asText()).put("at", summary.path("lastSeen").asText())
                    .put("articles", summary.path("articles").asInt()).put("origins", summary.path("origins").asInt());
            changes(before, now, step.putArray("changes"));
            before = now;
        }
        return history;
    }

    private static void changes(Map<String, String> before, Map<String, String> now, ArrayNode changes) {
        Set<String> roles = new LinkedHashSet<>(now.keySet());
        roles.addAll(before.keySet());
        for (String role : roles) {
            String was = before.get(role);
            String is = now.get(role);
            if (!java.util.Objects.equals(was, is)) {
                changes.addObject().put("role", role).put("before", was).put("after", is);
            }
        }
    }

    private static Map<String, String> arguments(JsonNode summary) {
        Map<String, String> arguments = new LinkedHashMap<>();
        summary.path("arguments").forEach(
                argument -> arguments.put(argument.path("role").asText(), argument.path("text").asText()));
        arguments.put("factuality", summary.path("factuality").asText());
        return arguments;
    }

    private void surround(ArrayNode evidence) {
        List<String> ids = new ArrayList<>();
        evidence.forEach(quote -> ids.add(quote.path("articleId").asText()));
        Map<String, Article> kept = articles.byId(ids.stream().distinct().toList());
        for (JsonNode quote : evidence) {
            surround((ObjectNode) quote, kept.get(quote.path("articleId").asText()));
        }
    }

    private static void surround(ObjectNode quote, @Nullable Article article) {
        quote.put("title", article == null ? null : article.title())
                .put("owner", article == null ? null : article.owner())
                .put("language", article == null ? null : article.language());
        Instant published = article == null ? null : article.publishedAt();
        quote.put("publishedAt", published == null ? null : published.toString());
        String text = "";
        if (article != null) {
            text = quote.path("field").asText().equals("TITLE") ? article.title() : article.body();
        }
        int start = quote.path("start").asInt();
        int end = quote.path("end").asInt();
        // A later revision of the article may read otherwise.
        boolean same = end <= text.length() && start <= end
                && text.substring(start, end).equals(quote.path("quote").asText());
        quote.put("before", same ? text.substring(wholeBefore(text, start), start) : "")
                .put("after", same ? text.substring(end, wholeAfter(text, end)) : "");
    }

    /** Begins at a word, and in the paragraph. */
    private static int wholeBefore(String text, int start) {
        int from = Math.max(Math.max(0, start - AROUND), text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
        int blank = from > 0 && text.charAt(from - 1) != '\n' ? text.indexOf(' ', from) : from - 1;
        return blank < 0 || blank >= start ? Math.min(from, start) : blank + 1;
    }

    /** Ends with a word, and in the paragraph. */
    private static int wholeAfter(String text, int end) {
        int line = text.indexOf('\n', end);
        int to = Math.min(end + AROUND, line < 0 ? text.length() : line);
        int blank = to < text.length() && text.charAt(to) != '\n' ? text.lastIndexOf(' ', to) : to;
        return blank <= end ? to : blank;
    }
}
