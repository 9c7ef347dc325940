package dev.chappe.alert.rule;

import dev.chappe.alert.rule.Rule.Kind;
import dev.chappe.alert.subject.SubjectFields;
import dev.chappe.alert.subject.VocabularyMapper;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which fields matter to a rule: a change of them is told again. */
final class Matters {

    /** What every further article moves matters only to who names it, and what never changes to nobody. */
    private static final Set<String> UNTOLD = Set.of("confidence", "origins", "articles", "language", "source", "score",
            "events", "type", "kind", "window");

    private Matters() {}

    /** Those that the rule names, else the fields of its conditions that may change, and how firmly it is told. */
    static Set<String> read(@Nullable Entry entry, Kind kind, List<Condition> conditions, Faults faults) {
        if (entry == null) {
            return Stream.concat(conditions.stream().map(Condition::field), Stream.of(kind == Kind.EVENTS
                    ? "factuality"
                    : "state")).filter(field -> !UNTOLD.contains(field)).collect(Collectors.toUnmodifiableSet());
        }
        Collection<String> known = known(kind);
        Set<String> matters = new TreeSet<>();
        for (Text field : faults.texts(entry.value(), "matters")) {
            if (!known.contains(field.text()) && !isOwnRole(field.text())) {
                faults.add(field.place(), "matters names " + field.text() + Faults.near(field.text(), known));
            }
            matters.add(field.text());
        }
        return matters;
    }

    private static Collection<String> known(Kind kind) {
        return kind == Kind.TRENDS
                ? SubjectFields.ofTrends()
                : Stream.concat(SubjectFields.ofEvents().stream(), VocabularyMapper.roles().values().stream()
                        .flatMap(List::stream).map(role -> SubjectFields.ARGUMENT + role)).toList();
    }

    private static boolean isOwnRole(String field) {
        return field.startsWith(SubjectFields.ARGUMENT) && Faults.near(field, known(Kind.EVENTS)).isEmpty();
    }
}
