package dev.chappe.enrich.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.enrich.text.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The events of an article as JSON: its id, and for each event its type, roles and evidence. */
public final class EventJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EventJson() {}

    /**
     * One line of the extraction's output. Events that are told not to be so are left out.
     *
     * @param articleId
     *            as the article's source gives it
     */
    public static ObjectNode line(String articleId, List<Event> events) {
        ObjectNode line = NODES.objectNode();
        line.put("article", articleId);
        ArrayNode list = line.putArray("events");
        events.stream().filter(event -> event.factuality() != Factuality.DENIED).map(EventJson::event)
                .forEach(list::add);
        return line;
    }

    /** One event. */
    public static ObjectNode event(Event event) {
        ObjectNode node = NODES.objectNode();
        node.put("type", event.type());
        event.roles().forEach((role, value) -> node.set(role, value(value)));
        node.put("evidence", event.evidence().text());
        node.put("factuality", event.factuality().name());
        node.put("confidence", new BigDecimal(String.format(Locale.ROOT, "%.2f", event.confidence())));
        if (event.occurredOn() != null) {
            node.put("occurredOn", event.occurredOn().label());
        }
        if (event.attribution() != null) {
            node.put("attribution", event.attribution());
        }
        node.set("evidenceSpan", span(event.evidence()));
        ObjectNode quotes = node.putObject("roleEvidence");
        event.roleEvidence().forEach((role, quote) -> quotes.set(role, span(quote).put("text", quote.text())));
        return node;
    }

    private static ObjectNode span(Quote quote) {
        return NODES.objectNode().put("field", quote.span().field().name().toLowerCase(Locale.ROOT))
                .put("start", quote.span().start()).put("end", quote.span().end());
    }

    /** The value of a role. */
    public static JsonNode value(RoleValue value) {
        return switch (value) {
            case RoleValue.Name name -> NODES.textNode(name.text());
            case RoleValue.Names names -> {
                ArrayNode list = NODES.arrayNode();
                names.names().forEach(name -> list.add(name.text()));
                yield list;
            }
            case RoleValue.Text text -> NODES.textNode(text.text());
            case RoleValue.Amount amount -> amount(amount);
            case RoleValue.Figure figure -> NODES.numberNode(plain(figure.value()));
        };
    }

    private static ObjectNode amount(RoleValue.Amount amount) {
        ObjectNode node = NODES.objectNode();
        node.put("value", plain(amount.value()));
        if (amount.max() != null) {
            node.put("max", plain(amount.max()));
        }
        return node.put("currency", amount.currency());
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
