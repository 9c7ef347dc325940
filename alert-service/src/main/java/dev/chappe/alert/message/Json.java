package dev.chappe.alert.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.subject.Proof;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.schemas.event.EventValue;
import java.time.Instant;
import java.util.Locale;

/** Messages as JSON: what webhooks get, and what the commands print. */
public final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /** The body of a webhook, in the form that Standard Webhooks recommends: type, timestamp, data. */
    public static ObjectNode webhook(Message message) {
        Signal first = message.signals().getFirst();
        ObjectNode body = NODES.objectNode();
        return switch (message.form()) {
            case ALERT -> {
                body.put("type", "alert." + first.state().name().toLowerCase(Locale.ROOT))
                        .put("timestamp", first.time().toString());
                yield body.set("data", signal(first));
            }
            case DIGEST -> {
                Instant last = message.signals().getLast().time();
                body.put("type", "alert.digest").put("timestamp", last.toString());
                ObjectNode data = NODES.objectNode().put("rule", message.rule()).put("omitted", message.omitted());
                ArrayNode alerts = data.putArray("alerts");
                message.signals().forEach(signal -> alerts.add(signal(signal)));
                yield body.set("data", data);
            }
        };
    }

    /** A signal with its event or trend. */
    public static ObjectNode signal(Signal signal) {
        ObjectNode node = NODES.objectNode().put("alertId", signal.alertId()).put("rule", signal.rule())
                .put("state", signal.state().name()).put("revision", signal.revision())
                .put("title", Wording.title(signal)).put("text", String.join("\n", PlainText.lines(signal)));
        ArrayNode changes = node.putArray("changes");
        signal.changes().forEach(changes::add);
        node.put("reason", signal.reason());
        switch (signal.subject()) {
            case NewsEvent event -> node.set("event", event(event));
            case NewsTrend trend -> node.set("trend", trend(trend));
        }
        ArrayNode evidence = node.putArray("evidence");
        Wording.proofs(signal).forEach(proof -> evidence.add(proof(proof)));
        return node;
    }

    private static ObjectNode event(NewsEvent event) {
        ObjectNode node = NODES.objectNode().put("eventId", event.id()).put("type", event.type())
                .put("revision", event.revision()).put("factuality", event.told().factuality())
                .put("attribution", event.told().attribution()).put("confidence", event.told().confidence())
                .put("articles", event.told().articles()).put("origins", event.told().origins());
        ObjectNode arguments = node.putObject("arguments");
        event.roles().forEach((role, value) -> put(arguments, role, value));
        return node;
    }

    private static void put(ObjectNode node, String role, EventValue value) {
        switch (value) {
            case EventValue.Words words -> node.put(role, words.text());
            case EventValue.Figure figure -> node.put(role, figure.number());
            case EventValue.Many many -> {
                ArrayNode list = node.putArray(role);
                many.texts().forEach(list::add);
            }
            case EventValue.Sum sum -> node.putObject(role).put("value", sum.value()).put("max", sum.max())
                    .put("currency", sum.currency());
            case EventValue.Named named -> put(node, role, named.value());
        }
    }

    private static ObjectNode trend(NewsTrend trend) {
        return NODES.objectNode().put("topic", trend.topic()).put("label", trend.label())
                .put("window", trend.window()).put("windowStart", trend.start().toString())
                .put("state", trend.state()).put("score", trend.score()).put("articles", trend.counts().articles())
                .put("origins", trend.counts().origins()).put("events", trend.counts().events())
                .put("expected", trend.counts().expected());
    }

    private static ObjectNode proof(Proof proof) {
        return NODES.objectNode().put("quote", proof.quote()).put("source", proof.source()).put("url", proof.url())
                .put("articleId", proof.place().articleId()).put("field", proof.place().field())
                .put("start", proof.place().start()).put("end", proof.place().end());
    }

    /** What Slack's incoming webhooks take. */
    public static ObjectNode slack(Message message) {
        // The three characters that mean something in Slack's text.
        String text = PlainText.of(message).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return NODES.objectNode().put("text", text.strip());
    }

    /** What Alertmanager's POST /api/v2/alerts takes; a retraction ends the alert. */
    public static ArrayNode alertmanager(Message message) {
        ArrayNode alerts = NODES.arrayNode();
        for (Signal signal : message.signals()) {
            ObjectNode alert = alerts.addObject();
            alert.putObject("labels").put("alertname", "Chappe").put("rule", signal.rule())
                    .put("alert_id", signal.alertId());
            ObjectNode annotations = alert.putObject("annotations").put("summary", Wording.headline(signal))
                    .put("status", Wording.status(signal))
                    .put("description", String.join("\n", PlainText.lines(signal)));
            Wording.proofs(signal).stream().findFirst().ifPresent(proof -> {
                annotations.put("quote", proof.quote()).put("source", proof.source());
                if (proof.url() != null) {
                    annotations.put("url", proof.url());
                    alert.put("generatorURL", proof.url());
                }
            });
            alert.put("startsAt", signal.time().toString());
            if (signal.state() == Signal.State.RETRACTED) {
                alert.put("endsAt", signal.time().toString());
            }
        }
        return alerts;
    }
}
