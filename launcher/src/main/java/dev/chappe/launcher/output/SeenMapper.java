package dev.chappe.launcher.output;

import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.Money;
import dev.chappe.contract.trend.TopicTrend;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema.Field;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** From records of the contract to what is shown of them. An event type added to the contract needs no change here. */
final class SeenMapper {

    private static final String HEADER = "header";

    private SeenMapper() {}

    /**
     * What is shown of a record.
     *
     * @return empty for a record that is neither event nor trend
     */
    static Optional<Seen> map(SpecificRecord value) {
        if (value instanceof TopicTrend trend) {
            return Optional.of(trend(trend));
        }
        if (value instanceof CustomEvent event) {
            Map<String, SeenValue> roles = new LinkedHashMap<>();
            // A map keeps no order on the wire.
            new TreeMap<>(event.getRoles())
                    .forEach((role, text) -> roles.put(role, new SeenValue.Named(role, SeenJson.value(text))));
            return Optional.of(event(event.getType(), event.getHeader(), roles));
        }
        Field header = value.getSchema().getField(HEADER);
        if (header != null && value.get(header.pos()) instanceof EventHeader content) {
            return Optional.of(event(type(value.getSchema().getName()), content, roles(value)));
        }
        return Optional.empty();
    }

    private static Seen.Event event(String type, EventHeader header, Map<String, SeenValue> roles) {
        return new Seen.Event(type, header.getEventId(), header.getRevision(), header.getChange().name(),
                header.getFactuality().name(), roles,
                new Seen.Told(header.getArticleCount(), header.getOriginCount()), proof(header));
    }

    /** The words that prove the event itself, else those of a role. */
    private static Optional<Seen.Proof> proof(EventHeader header) {
        Optional<Evidence> ofEvent = header.getEvidence().stream().filter(evidence -> evidence.getRole() == null)
                .findFirst();
        return ofEvent.or(() -> header.getEvidence().stream().findFirst()).map(evidence -> new Seen.Proof(
                evidence.getQuote(), evidence.getSource(), Optional.ofNullable(evidence.getUrl())));
    }

    private static Map<String, SeenValue> roles(SpecificRecord event) {
        Map<String, SeenValue> roles = new LinkedHashMap<>();
        for (Field field : event.getSchema().getFields()) {
            if (!field.name().equals(HEADER)) {
                value(event.get(field.pos())).ifPresent(value -> roles.put(field.name(), value));
            }
        }
        return roles;
    }

    private static Optional<SeenValue> value(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Money money -> Optional.of(new SeenValue.Sum(money.getValue(), Optional.ofNullable(money.getMax()),
                    money.getCurrency()));
            case Collection<?> several when several.isEmpty() -> Optional.empty();
            case Collection<?> several ->
                Optional.of(new SeenValue.Many(several.stream().map(String::valueOf).toList()));
            case Number number -> Optional.of(new SeenValue.Figure(new BigDecimal(number.toString())));
            default -> Optional.of(new SeenValue.Words(value.toString()));
        };
    }

    private static Seen.Trend trend(TopicTrend trend) {
        Seen.Counts counts = new Seen.Counts(trend.getArticles(), trend.getOrigins(), trend.getEvents(),
                trend.getExpected());
        return new Seen.Trend(trend.getLabel(), trend.getState().name(), trend.getWindow(), trend.getWindowStart(),
                counts, trend.getScore());
    }

    /** ChipLaunch becomes CHIP_LAUNCH. */
    private static String type(String recordName) {
        return recordName.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
