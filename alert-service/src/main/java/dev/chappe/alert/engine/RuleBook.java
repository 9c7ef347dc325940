package dev.chappe.alert.engine;

import dev.chappe.alert.rule.Channel;
import dev.chappe.alert.rule.Condition;
import dev.chappe.alert.rule.NameWords;
import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All rules of all sets, found by what they are about. Immutable. */
public final class RuleBook {

    /** No rules at all. */
    public static final RuleBook EMPTY = new RuleBook(List.of());

    private static final String ANY_TYPE = "";

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Shelf> events = new HashMap<>();
    private final List<Rule> trends = new ArrayList<>();

    /** Rules about events of one type: by the first word of each organisation that they name, and those that name none. */
    private record Shelf(Map<String, List<Rule>> byWord, List<Rule> others) {

        Shelf() {
            this(new HashMap<>(), new ArrayList<>());
        }
    }

    public RuleBook(Collection<RuleSet> sets) {
        for (RuleSet set : sets) {
            set.rules().forEach(this::add);
            set.channels().forEach(channel -> channels.put(channel.name(), channel));
        }
    }

    private void add(Rule rule) {
        rules.put(rule.name(), rule);
        if (rule.kind() == Rule.Kind.TRENDS) {
            trends.add(rule);
            return;
        }
        for (String type : types(rule)) {
            Shelf shelf = events.computeIfAbsent(type, name -> new Shelf());
            Set<String> words = organisationWords(rule);
            words.forEach(word -> shelf.byWord.computeIfAbsent(word, name -> new ArrayList<>()).add(rule));
            if (words.isEmpty()) {
                shelf.others.add(rule);
            }
        }
    }

    private static List<String> types(Rule rule) {
        return rule.conditions().stream().filter(condition -> condition.field().equals("type"))
                .map(Condition.OneWord.class::cast).findFirst().map(Condition.OneWord::wanted)
                .orElse(List.of(ANY_TYPE));
    }

    private static Set<String> organisationWords(Rule rule) {
        Set<String> words = new LinkedHashSet<>();
        rule.conditions().stream().filter(condition -> condition.field().equals("organisation"))
                .map(Condition.OneName.class::cast)
                .forEach(condition -> condition.wanted().forEach(name -> words.add(name.words().getFirst())));
        return words;
    }

    /** The rules that an event or a trend may meet; all others it cannot. */
    public Collection<Rule> candidates(Subject subject) {
        return switch (subject) {
            case NewsTrend trend -> trends;
            case NewsEvent event -> {
                Set<Rule> found = new LinkedHashSet<>();
                List<String> words = SubjectFields.texts(SubjectFields.values(event, "organisation"))
                        .flatMap(name -> NameWords.of(name).words().stream()).distinct().toList();
                for (String type : List.of(event.type(), ANY_TYPE)) {
                    Shelf shelf = events.get(type);
                    if (shelf != null) {
                        words.forEach(word -> found.addAll(shelf.byWord.getOrDefault(word, List.of())));
                        found.addAll(shelf.others);
                    }
                }
                yield found;
            }
        };
    }

    /** A rule by its name, set/name. */
    public Optional<Rule> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** A channel by its name, set/name. */
    public Optional<Channel> channel(String name) {
        return Optional.ofNullable(channels.get(name));
    }

    /** Every rule, by name. */
    public Collection<Rule> rules() {
        return List.copyOf(rules.values());
    }
}
