package dev.chappe.enrich.story;

import dev.chappe.contract.event.Acquisition;
import dev.chappe.contract.event.AiModelRelease;
import dev.chappe.contract.event.AnalystRating;
import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.FundingRound;
import dev.chappe.contract.event.InvestmentPledge;
import dev.chappe.contract.event.MarketForecast;
import dev.chappe.contract.event.MarketShare;
import dev.chappe.contract.event.OsRelease;
import dev.chappe.contract.event.Partnership;
import dev.chappe.contract.event.ProductLaunch;
import dev.chappe.contract.event.RegulatoryAction;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * From a revision to the contract's record of its type. Fields have the names of the roles, so one mapper serves them all; a
 * type that the contract does not know becomes a {@link CustomEvent}.
 */
final class EventMapper {

    private static final String HEADER = "header";
    private static final Map<String, Supplier<SpecificRecord>> RECORDS = Map.ofEntries(
            Map.entry("CHIP_LAUNCH", ChipLaunch::new), Map.entry("OS_RELEASE", OsRelease::new),
            Map.entry("AI_MODEL_RELEASE", AiModelRelease::new), Map.entry("PRODUCT_LAUNCH", ProductLaunch::new),
            Map.entry("INVESTMENT_PLEDGE", InvestmentPledge::new), Map.entry("FUNDING_ROUND", FundingRound::new),
            Map.entry("ACQUISITION", Acquisition::new), Map.entry("PARTNERSHIP", Partnership::new),
            Map.entry("MARKET_FORECAST", MarketForecast::new), Map.entry("MARKET_SHARE", MarketShare::new),
            Map.entry("REGULATORY_ACTION", RegulatoryAction::new), Map.entry("ANALYST_RATING", AnalystRating::new));
    /** Roles whose value may be money although the field of their name is a word: the field for the money. */
    private static final Map<String, String> MONEY_FIELDS = Map.of("to", "targetPrice", "from", "targetPriceBefore");

    private final EventHeaderMapper headers;

    EventMapper(Versions versions) {
        headers = new EventHeaderMapper(versions);
    }

    /**
     * The record. A value that its field cannot hold is left out.
     *
     * @throws UnmappableEventException
     *             when a field that must be filled would be empty
     */
    SpecificRecord record(StoryRevision revision) {
        Supplier<SpecificRecord> maker = RECORDS.get(revision.type());
        return maker == null ? custom(revision) : typed(revision, maker.get());
    }

    private SpecificRecord typed(StoryRevision revision, SpecificRecord record) {
        Map<String, RoleValue> roles = byField(revision.account().roles());
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = field.name().equals(HEADER) ? headers.header(revision) : value(roles, field);
            if (value == null && !field.schema().isNullable()) {
                throw new UnmappableEventException(revision.type() + " " + revision.eventId() + " has nothing for "
                        + field.name() + ", which must be filled");
            }
            record.put(field.pos(), value);
        }
        return record;
    }

    private static @Nullable Object value(Map<String, RoleValue> roles, Schema.Field field) {
        RoleValue value = roles.get(field.name());
        Object mapped = value == null ? null : RoleValueMapper.value(value, present(field.schema()));
        return mapped == null && field.schema().getType() == Schema.Type.ARRAY ? List.of() : mapped;
    }

    private static Map<String, RoleValue> byField(Map<String, RoleValue> roles) {
        Map<String, RoleValue> fields = new HashMap<>();
        roles.forEach((role, value) -> fields
                .put(value instanceof Amount ? MONEY_FIELDS.getOrDefault(role, role) : role, value));
        return fields;
    }

    private static Schema present(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream().filter(type -> type.getType() != Schema.Type.NULL)
                        .findFirst().orElseThrow()
                : schema;
    }

    private SpecificRecord custom(StoryRevision revision) {
        Map<String, String> roles = new LinkedHashMap<>();
        revision.account().roles().forEach((role, value) -> roles.put(role, RoleValueMapper.text(value)));
        return CustomEvent.newBuilder().setHeader(headers.header(revision)).setType(revision.type()).setRoles(roles)
                .build();
    }
}
