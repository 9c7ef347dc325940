package dev.chappe.alert.rule;

import dev.chappe.alert.rule.Rule.Kind;
import dev.chappe.alert.subject.SubjectFields;
import dev.chappe.alert.subject.VocabularyMapper;
import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.money.ExchangeRates;
import dev.chappe.schemas.topic.TopicCatalogue;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Keys;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a rule. */
final class ConditionReader {

    private static final List<String> BOUNDS = List.of("least", "most");
    private static final Set<String> NAMES = Set.of("organisation", "product", "source", "topic");
    private static final Set<String> NUMBERS = Set.of("percent", "confidence", "origins", "articles", "score",
            "events");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Map<String, String> WINDOWS = Map.of("hour", "PT1H", "day", "P1D", "week", "P7D", "PT1H",
            "PT1H", "P1D", "P1D", "P7D", "P7D");

    private final Faults faults;
    private final Scalars scalars;
    private final ExchangeRates rates;
    private final Kind kind;

    ConditionReader(Faults faults, ExchangeRates rates, Kind kind) {
        this.faults = faults;
        this.scalars = new Scalars(faults);
        this.rates = rates;
        this.kind = kind;
    }

    /** The conditions, in the order of the file. */
    List<Condition> read(YamlNode node) {
        Set<String> known = new TreeSet<>(
                kind == Kind.EVENTS ? SubjectFields.ofEvents() : SubjectFields.ofTrends());
        if (kind == Kind.EVENTS) {
            known.add("fields");
        }
        Map<String, Entry> entries = faults.entries(node, "conditions", known);
        List<Condition> conditions = new ArrayList<>();
        List<String> types = new ArrayList<>();
        entries.forEach((field, entry) -> {
            if (field.equals("fields")) {
                conditions.addAll(fields(entry, types));
            } else if (known.contains(field)) {
                condition(field, entry.value()).ifPresent(condition -> {
                    conditions.add(condition);
                    if (condition instanceof Condition.OneWord word && field.equals("type")) {
                        types.addAll(word.wanted());
                    }
                });
            }
        });
        if (entries.isEmpty()) {
            faults.add(node.place(), "a rule must have one condition at least");
        }
        return conditions;
    }

    private Optional<Condition> condition(String field, YamlNode node) {
        if (field.equals("amount")) {
            return sum(field, node);
        }
        if (NUMBERS.contains(field)) {
            return range(field, node);
        }
        if (NAMES.contains(field)) {
            return names(field, node);
        }
        List<String> words = faults.texts(node, field).stream().flatMap(word -> word(field, word).stream()).toList();
        return words.isEmpty() ? empty(field, node) : Optional.of(new Condition.OneWord(field, words));
    }

    private Optional<String> word(String field, Text word) {
        return switch (field) {
            case "type" -> type(word);
            case "factuality" -> faults.word(word, field, same(VocabularyMapper.factualities()));
            case "state" -> faults.word(word, field, same(VocabularyMapper.trendStates()));
            case "kind" -> faults.word(word, field, same(VocabularyMapper.topicKinds()));
            case "window" -> faults.word(word, field, WINDOWS);
            case "language" -> {
                if (!LANGUAGE.matcher(word.text()).matches()) {
                    faults.add(word.place(), "a language is a tag, for instance fr");
                    yield Optional.empty();
                }
                yield Optional.of(word.text());
            }
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** A type of a user's own is known to nobody here, so only what looks like a slip is refused. */
    private Optional<String> type(Text word) {
        List<String> bundled = TopicCatalogue.eventTypes();
        if (bundled.contains(word.text())) {
            return Optional.of(word.text());
        }
        String near = Faults.near(word.text(), bundled);
        if (!TYPE.matcher(word.text()).matches() || !near.isEmpty()) {
            faults.add(word.place(), "no event type is named " + word.text() + near
                    + (near.isEmpty() ? "; types are in capitals, with underscores between words" : ""));
            return Optional.empty();
        }
        return Optional.of(word.text());
    }

    private static Map<String, String> same(Collection<String> words) {
        return words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    private Optional<Condition> names(String field, YamlNode node) {
        List<NameWords> names = faults.texts(node, field).stream().map(text -> NameWords.of(text.text())).toList();
        return names.isEmpty() ? empty(field, node) : Optional.of(new Condition.OneName(field, names));
    }

    private Optional<Condition> empty(String field, YamlNode node) {
        if (node instanceof YamlNode.Items items && items.items().isEmpty()) {
            faults.add(node.place(), field + " must have one word at least");
        }
        return Optional.empty();
    }

    /** Conditions on arguments by name; which kind of condition shows in how it is written. */
    private List<Condition> fields(Entry entry, Collection<String> types) {
        List<Condition> conditions = new ArrayList<>();
        Map<String, Entry> entries = faults.entries(entry.value(), "fields");
        entries.forEach((role, condition) -> {
            checkRole(role, condition, types);
            String field = SubjectFields.ARGUMENT + role;
            if (!(condition.value() instanceof Keys bounds)) {
                names(field, condition.value()).ifPresent(conditions::add);
            } else if (isOfMoney(bounds)) {
                sum(field, bounds).ifPresent(conditions::add);
            } else {
                range(field, bounds).ifPresent(conditions::add);
            }
        });
        return conditions;
    }

    private void checkRole(String role, Entry entry, Collection<String> types) {
        Map<String, List<String>> roles = VocabularyMapper.roles();
        if (types.isEmpty() || !roles.keySet().containsAll(types)) {
            return;
        }
        Set<String> known = types.stream().flatMap(type -> roles.getOrDefault(type, List.of()).stream())
                .collect(Collectors.toSet());
        if (!known.contains(role)) {
            faults.add(entry.place(), String.join(" and ", types) + " have no " + role + Faults.near(role, known));
        }
    }

    private static boolean isOfMoney(Keys bounds) {
        return bounds.entries().values().stream().anyMatch(bound -> bound.value() instanceof Text text
                && text.text().chars().anyMatch(Character::isUpperCase));
    }

    private Optional<Condition> range(String field, YamlNode node) {
        Map<String, Entry> bounds = bounds(field, node);
        BigDecimal least = number(bounds.get("least"), field + " least");
        BigDecimal most = number(bounds.get("most"), field + " most");
        if (least != null && most != null && least.compareTo(most) > 0) {
            faults.add(node.place(), field + " is at least more than it is at most: nothing would ever hold");
        }
        return least == null && most == null
                ? Optional.empty()
                : Optional.of(new Condition.InRange(field, least, most));
    }

    private @Nullable BigDecimal number(@Nullable Entry bound, String what) {
        return bound == null ? null : scalars.number(bound.value(), what).orElse(null);
    }

    private Optional<Condition> sum(String field, YamlNode node) {
        Map<String, Entry> bounds = bounds(field, node);
        Sum least = sum(bounds.get("least"), field + " least");
        Sum most = sum(bounds.get("most"), field + " most");
        Sum either = least == null ? most : least;
        if (either == null) {
            return Optional.empty();
        }
        String currency = either.currency();
        if (most != null && !most.currency().equals(currency)) {
            faults.add(node.place(), "the bounds of " + field + " are in different currencies");
        } else if (least != null && most != null && least.value().compareTo(most.value()) > 0) {
            faults.add(node.place(), field + " is at least more than it is at most: nothing would ever hold");
        }
        if (!rates.currencies().contains(currency)) {
            faults.add(node.place(), "no rate is stated for " + currency + Faults.near(currency, rates.currencies())
                    + "; state one under rates, in US dollars for a unit");
        }
        return Optional.of(new Condition.SumInRange(field, new SumRange(least == null ? null : least.value(),
                most == null ? null : most.value(), currency, rates)));
    }

    private @Nullable Sum sum(@Nullable Entry bound, String what) {
        return bound == null ? null : scalars.sum(bound.value(), what).orElse(null);
    }

    private Map<String, Entry> bounds(String field, YamlNode node) {
        Map<String, Entry> bounds = faults.entries(node, field, BOUNDS);
        if (node instanceof Keys && bounds.isEmpty()) {
            faults.add(node.place(), field + " must have least or most");
        }
        return bounds;
    }
}
