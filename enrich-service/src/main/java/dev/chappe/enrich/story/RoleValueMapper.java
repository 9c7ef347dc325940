package dev.chappe.enrich.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.chappe.contract.event.Money;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/** From the value of a role to what a field of the contract holds, by the type of the field. */
final class RoleValueMapper {

    private static final int SCALE = 4;
    private static final int PRECISION = 38;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RoleValueMapper() {}

    /**
     * The value in the field's type, null when the field cannot hold such a value.
     *
     * @param field
     *            schema of the field, without the null of an optional one
     */
    static @Nullable Object value(RoleValue value, Schema field) {
        return switch (field.getType()) {
            case STRING -> words(value);
            case ENUM -> value instanceof Text text && field.hasEnumSymbol(text.text())
                    ? SpecificData.get().createEnum(text.text(), field)
                    : null;
            case RECORD -> value instanceof Amount amount ? money(amount) : null;
            case ARRAY -> list(value);
            case DOUBLE -> value instanceof Figure figure ? finite(figure.value()) : null;
            case INT -> value instanceof Figure figure ? whole(figure.value()) : null;
            default -> throw new IllegalArgumentException("no role has a field of type " + field.getType());
        };
    }

    /** A value as JSON: texts and numbers plain, money as an object. */
    static String json(RoleValue value) {
        return switch (value) {
            case Name name -> JSON.textNode(name.text()).toString();
            case Text text -> JSON.textNode(text.text()).toString();
            case Figure figure -> plain(figure.value());
            case Names names -> {
                ArrayNode list = JSON.arrayNode();
                names.names().forEach(name -> list.add(name.text()));
                yield list.toString();
            }
            case Amount amount -> {
                ObjectNode money = JSON.objectNode();
                money.putRawValue("value", new RawValue(plain(amount.value())));
                if (amount.max() != null) {
                    money.putRawValue("max", new RawValue(plain(amount.max())));
                }
                yield money.put("currency", amount.currency()).toString();
            }
        };
    }

    /** A value for a field of text: names and words as they are, all else as JSON. */
    static String text(RoleValue value) {
        return switch (value) {
            case Name name -> name.text();
            case Text text -> text.text();
            case Figure figure -> json(figure);
            case Names names -> json(names);
            case Amount amount -> json(amount);
        };
    }

    /** Money as the contract has it, null when it is more than the contract can hold. */
    static @Nullable Money money(Amount amount) {
        BigDecimal value = scaled(amount.value());
        BigDecimal max = amount.max() == null ? null : scaled(amount.max());
        return value == null || (max == null && amount.max() != null)
                ? null
                : new Money(value, max, amount.currency());
    }

    private static @Nullable String words(RoleValue value) {
        return switch (value) {
            case Name name -> name.text();
            case Text text -> text.text();
            case Figure figure -> plain(figure.value());
            case Names names -> null;
            case Amount amount -> null;
        };
    }

    private static @Nullable List<String> list(RoleValue value) {
        return switch (value) {
            case Names names -> names.names().stream().map(Name::text).toList();
            case Name name -> List.of(name.text());
            case Text text -> null;
            case Figure figure -> null;
            case Amount amount -> null;
        };
    }

    private static @Nullable BigDecimal scaled(BigDecimal value) {
        // Checked before scaling, which would write out every zero of an absurd exponent.
        if (value.precision() - value.scale() > PRECISION - SCALE) {
            return null;
        }
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static @Nullable Double finite(BigDecimal value) {
        double number = value.doubleValue();
        return Double.isFinite(number) ? number : null;
    }

    private static @Nullable Integer whole(BigDecimal value) {
        double rounded = Math.rint(value.doubleValue());
        return Math.abs(rounded) <= Integer.MAX_VALUE ? (int) rounded : null;
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > PRECISION ? number.toString() : number.toPlainString();
    }
}
