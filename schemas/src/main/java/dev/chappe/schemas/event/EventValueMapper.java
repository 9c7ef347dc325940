package dev.chappe.schemas.event;

import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema.Field;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** From an event's record to its type and arguments. An event type added to the contract needs no change here. */
public final class EventValueMapper {

    private static final String HEADER = "header";

    private EventValueMapper() {}

    /**
     * An event off its record.
     *
     * @param type
     *            name of the type, in capitals
     * @param roles
     *            those that are filled, in the order of the contract
     */
    public record TypedEvent(String type, EventHeader header, Map<String, EventValue> roles) {

        public TypedEvent {
            roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        }
    }

    /** The event, empty when the record is none. */
    public static Optional<TypedEvent> event(SpecificRecord value) {
        if (value instanceof CustomEvent custom) {
            Map<String, EventValue> roles = new LinkedHashMap<>();
            // A map keeps no order on the wire.
            new TreeMap<>(custom.getRoles()).forEach(
                    (role, text) -> roles.put(role, new EventValue.Named(role, EventValueJson.value(text))));
            return Optional.of(new TypedEvent(custom.getType(), custom.getHeader(), roles));
        }
        Field header = value.getSchema().getField(HEADER);
        return header != null && value.get(header.pos()) instanceof EventHeader content
                ? Optional.of(new TypedEvent(type(value.getSchema().getName()), content, roles(value)))
                : Optional.empty();
    }

    private static Map<String, EventValue> roles(SpecificRecord event) {
        Map<String, EventValue> roles = new LinkedHashMap<>();
        for (Field field : event.getSchema().getFields()) {
            if (!field.name().equals(HEADER)) {
                value(event.get(field.pos())).ifPresent(value -> roles.put(field.name(), value));
            }
        }
        return roles;
    }

    private static Optional<EventValue> value(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Money money -> Optional.of(new EventValue.Sum(money.getValue(), money.getMax(),
                    money.getCurrency()));
            case Collection<?> several when several.isEmpty() -> Optional.empty();
            case Collection<?> several ->
                Optional.of(new EventValue.Many(several.stream().map(String::valueOf).toList()));
            case Number number -> Optional.of(new EventValue.Figure(new BigDecimal(number.toString())));
            default -> Optional.of(new EventValue.Words(value.toString()));
        };
    }

    /** ChipLaunch becomes CHIP_LAUNCH. */
    private static String type(String recordName) {
        return recordName.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
