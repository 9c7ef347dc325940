package dev.chappe.console.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.news.Event;
import dev.chappe.console.news.Quote;
import dev.chappe.console.query.Facets;
import dev.chappe.schemas.event.EventValue;
import dev.chappe.schemas.event.RolePhrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events in the JSON of the API. */
public final class EventJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String YEAR = "horizonYear";
    private static final Set<String> PERCENTAGES = Set.of("growthPct", "sharePct");

    private EventJson() {}

    /** What lists and streams show. */
    public static ObjectNode summary(Event event) {
        Event.Told told = event.told();
        ObjectNode json = MAPPER.createObjectNode().put("id", event.id()).put("type", event.type())
                .put("change", event.revision().change()).put("revision", event.revision().number())
                .put("factuality", told.factuality()).put("attribution", told.attribution())
                .put("confidence", told.confidence()).put("firstSeen", told.firstSeen().toString())
                .put("lastSeen", told.lastSeen().toString()).put("occurredOn", told.occurredOn())
                .put("headline", Headline.english(event)).put("headlineFr", Headline.french(event));
        Facets.organisations(event).forEach(json.putArray("organisations")::add);
        ArrayNode arguments = json.putArray("arguments");
        event.roles().forEach((role, value) -> arguments.add(argument(role, value)));
        told.languages().forEach(json.putArray("languages")::add);
        json.put("articles", told.articles()).put("origins", told.origins()).put("disagreements",
                event.disagreements().size());
        best(event.quotes()).ifPresentOrElse(quote -> json.set("quote", quote(quote)), () -> json.putNull("quote"));
        return json;
    }

    /** What the page of an event shows besides, before articles and alerts are looked up. */
    public static ObjectNode detail(Event event) {
        ObjectNode json = MAPPER.createObjectNode().put("taxonomy", event.versions().taxonomy())
                .put("extractor", event.versions().extractor()).put("mergedInto", event.revision().mergedInto());
        ArrayNode evidence = json.putArray("evidence");
        for (Quote quote : event.quotes()) {
            evidence.addObject().put("articleId", quote.place().articleId()).put("url", quote.url())
                    .put("source", quote.source()).put("field", quote.place().field())
                    .put("start", quote.place().start()).put("end", quote.place().end()).put("quote", quote.words())
                    .put("role", quote.role());
        }
        Map<String, ArrayNode> byRole = new LinkedHashMap<>();
        for (Event.Disagreement other : event.disagreements()) {
            ObjectNode told = byRole.computeIfAbsent(other.role(), role -> MAPPER.createArrayNode()).addObject()
                    .put("text", RolePhrase.of(other.role(), other.value()));
            other.articleIds().forEach(told.putArray("articles")::add);
        }
        ArrayNode disagreeing = json.putArray("disagreeing");
        byRole.forEach((role, values) -> disagreeing.addObject().put("role", role).set("values", values));
        return json;
    }

    private static ObjectNode argument(String role, EventValue value) {
        EventValue plain = value instanceof EventValue.Named named ? named.value() : value;
        ObjectNode json = MAPPER.createObjectNode().put("role", role).put("text", text(role, plain));
        switch (plain) {
            case EventValue.Sum sum -> json.put("kind", "money").put("value", sum.value()).put("max", sum.max())
                    .put("currency", sum.currency());
            case EventValue.Figure figure ->
                json.put("kind", figureKind(role)).put("value", figure.number()).putNull("currency");
            case EventValue.Many many -> json.put("kind", "names").putNull("value").putNull("currency");
            case EventValue.Words words -> json.put("kind", Facets.isName(role) ? "name" : "text").putNull("value")
                    .putNull("currency");
            case EventValue.Named named -> throw new IllegalStateException("a name within a name: " + named.role());
        }
        return json;
    }

    private static String text(String role, EventValue value) {
        // A year is no quantity.
        return value instanceof EventValue.Figure figure && role.equals(YEAR)
                ? figure.number().toBigInteger().toString()
                : RolePhrase.of("", value);
    }

    private static String figureKind(String role) {
        if (PERCENTAGES.contains(role)) {
            return "percent";
        }
        return role.equals(YEAR) ? "date" : "number";
    }

    /** The words that prove the event itself, else those of a role. */
    static Optional<Quote> best(List<Quote> quotes) {
        return quotes.stream().filter(quote -> quote.role() == null).findFirst()
                .or(() -> quotes.stream().findFirst());
    }

    private static ObjectNode quote(Quote quote) {
        return MAPPER.createObjectNode().put("text", quote.words()).put("articleId", quote.place().articleId())
                .put("url", quote.url()).put("source", quote.source()).put("field", quote.place().field());
    }
}
