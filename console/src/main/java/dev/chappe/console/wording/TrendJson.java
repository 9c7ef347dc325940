package dev.chappe.console.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.news.Trend;

/** Trends in the JSON of the API. */
public final class TrendJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TrendJson() {}

    /** Where a topic stands. */
    public static ObjectNode summary(Trend trend) {
        ObjectNode json = MAPPER.createObjectNode().put("topic", trend.topic()).put("kind", trend.kind())
                .put("label", trend.label()).put("window", trend.window());
        return json.setAll(counts(trend));
    }

    /** A point of its chart. */
    public static ObjectNode point(Trend trend) {
        ObjectNode json = counts(trend);
        trend.eventIds().forEach(json.putArray("eventIds")::add);
        return json;
    }

    private static ObjectNode counts(Trend trend) {
        return MAPPER.createObjectNode().put("at", trend.start().toString()).put("articles", trend.counts().articles())
                .put("events", trend.counts().events()).put("origins", trend.counts().origins())
                .put("expected", trend.counts().expected()).put("score", trend.counts().score())
                .put("state", trend.state());
    }
}
