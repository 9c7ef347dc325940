package dev.chappe.enrich.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.enrich.mention.DateMention;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Magnitude;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Modifier;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.mention.Rate;
import dev.chappe.enrich.mention.Version;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The mentions of a text as JSON. */
public final class MentionJson {

    private MentionJson() {}

    /** One line: the mentions by place, of two at one place the longer first. */
    public static ObjectNode line(String text, Mentions mentions) {
        List<ObjectNode> nodes = new ArrayList<>();
        mentions.figures().forEach(figure -> nodes.add(figure(text, figure)));
        mentions.names().forEach(named -> nodes.add(name(text, named)));
        nodes.sort(Comparator.comparingInt((ObjectNode node) -> node.get("start").asInt())
                .thenComparingInt(node -> -node.get("end").asInt()));
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.putArray("mentions").addAll(nodes);
        return line;
    }

    private static ObjectNode figure(String text, Mention figure) {
        return switch (figure) {
            case Money money ->
                amount("money", text, money.span(), money.magnitude(), money.currency(), money.rate());
            case Percent percent -> amount("percent", text, percent.span(), percent.magnitude(), null, null)
                    .put("unit", percent.scale() == Percent.Scale.POINTS ? "point" : "percent");
            case Quantity quantity ->
                amount("quantity", text, quantity.span(), quantity.magnitude(), null, quantity.rate())
                        .put("unit", quantity.unit());
            case PlainNumber number -> amount("number", text, number.span(), number.magnitude(), null, null);
            case DateMention date -> end(node("date").put("value", text(date.date())), text, date.span(), null)
                    .put("precision", word(date.precision()));
            case Period period -> end(node("period").put("value",
                    period.period() == null ? null : period.period().label()), text, period.span(), null);
            case Horizon horizon -> end(node("horizon").put("value", horizon.years()), text, horizon.span(), null)
                    .put("untilYear", horizon.untilYear());
            case Rank rank -> end(node("rank").put("value", rank.position()), text, rank.span(), null);
            case Version version -> end(node("version").put("value", version.version()), text, version.span(), null);
        };
    }

    private static ObjectNode amount(String kind, String text, Span span, Magnitude magnitude,
            @Nullable String currency, @Nullable Rate rate) {
        ObjectNode node = end(node(kind).put("value", magnitude.value()), text, span, currency);
        if (magnitude.max() != null) {
            node.put("max", magnitude.max());
        }
        if (magnitude.modifier() != Modifier.EXACT) {
            node.put("modifier", word(magnitude.modifier()));
        }
        if (rate != null) {
            node.put("rate", word(rate));
        }
        return node;
    }

    private static ObjectNode name(String text, Mentions.Named named) {
        NameMention mention = named.mention();
        ObjectNode node = end(node(kind(mention.kind())).put("value", named.name().text()), text, mention.span(), null);
        node.put("class", word(mention.kind()));
        Entity entity = mention.entity();
        if (entity != null && entity.wikidata() != null) {
            node.put("wikidata", entity.wikidata());
        }
        return node;
    }

    private static String kind(NameKind kind) {
        return switch (kind) {
            case COMPANY, BANK, BROKER, RESEARCH, AUTHORITY, GROUP, AGENCY -> "organisation";
            case CHIP, OS, MODEL, PRODUCT, LINE -> "product";
            case STATE, PLACE -> "place";
            case PERSON -> "person";
            case OTHER, UNKNOWN -> "name";
        };
    }

    private static ObjectNode node(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    private static ObjectNode end(ObjectNode node, String text, Span span, @Nullable String currency) {
        return node.put("currency", currency).put("text", text.substring(span.start(), span.end()))
                .put("start", span.start()).put("end", span.end());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
