package dev.chappe.alert.subject;

import dev.chappe.contract.event.Factuality;
import dev.chappe.contract.trend.TopicKind;
import dev.chappe.contract.trend.TrendState;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.topic.Topic.Value;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The words that the contract knows, for rules to be checked against. */
public final class VocabularyMapper {

    private static final String UNKNOWN = "UNKNOWN";
    private static final Map<String, List<String>> ROLES = read();

    private VocabularyMapper() {}

    /** The names of the arguments by bundled event type. */
    public static Map<String, List<String>> roles() {
        return ROLES;
    }

    public static List<String> factualities() {
        return names(Factuality.values());
    }

    public static List<String> trendStates() {
        return names(TrendState.values());
    }

    public static List<String> topicKinds() {
        return names(TopicKind.values());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).filter(name -> !name.equals(UNKNOWN)).toList();
    }

    private static Map<String, List<String>> read() {
        SchemaCatalogue catalogue = SchemaCatalogue.load();
        Map<String, List<String>> roles = new HashMap<>();
        for (String type : TopicCatalogue.eventTypes()) {
            if (TopicCatalogue.ofEventType(type).value() instanceof Value.One one) {
                roles.put(type, catalogue.current(one.record()).getFields().stream().map(Schema.Field::name)
                        .filter(name -> !name.equals("header")).toList());
            }
        }
        return Map.copyOf(roles);
    }
}
