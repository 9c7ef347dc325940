package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.text.DataFile;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@link StoryRule} of every event type: the table of the bundled ones, a plain rule for a user's own. */
public final class StoryRules {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Duration USUAL_WINDOW = Duration.ofDays(60);

    private final Map<String, StoryRule> rules;

    private StoryRules(Map<String, StoryRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * Rules for the types that there are.
     *
     * @throws IllegalStateException
     *             when a line of the table has not four cells
     */
    public static StoryRules of(Collection<EventType> types) {
        return of(types, List.of());
    }

    /** Rules for the bundled types and a user's own, whose first key role says whose story it is. */
    public static StoryRules of(Collection<EventType> types, Collection<OwnType> ownTypes) {
        Map<String, StoryRule> rules = bundled(types);
        ownTypes.forEach(own -> rules.put(own.name(), plain(own.type(), own.window())));
        return new StoryRules(rules);
    }

    private static Map<String, StoryRule> bundled(Collection<EventType> types) {
        Map<String, List<String>> table = new HashMap<>();
        for (String line : DataFile.lines("story/stories.csv")) {
            List<String> cells = List.of(COMMA.split(line, -1));
            if (cells.size() != 4) {
                throw new IllegalStateException("stories.csv: not four cells: " + line);
            }
            table.put(cells.getFirst(), cells);
        }
        Map<String, StoryRule> rules = new HashMap<>();
        types.forEach(type -> rules.put(type.name(), rule(type, table.get(type.name()))));
        return rules;
    }

    private static StoryRule rule(EventType type, @Nullable List<String> cells) {
        if (cells == null) {
            return plain(type, USUAL_WINDOW);
        }
        return new StoryRule(type, words(cells.get(1)), Set.copyOf(words(cells.get(2))),
                Duration.ofDays(Long.parseLong(cells.get(3))));
    }

    private static StoryRule plain(EventType type, Duration window) {
        return new StoryRule(type, type.roles().stream().filter(role -> role.use() == Role.Use.KEY).limit(1)
                .map(Role::name).toList(), Set.of(), window);
    }

    private static List<String> words(String cell) {
        return BAR.splitAsStream(cell).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether there is such a type. */
    public boolean knows(String type) {
        return rules.containsKey(type);
    }

    /**
     * The rule of a type.
     *
     * @throws IllegalArgumentException
     *             when there is no such type
     */
    public StoryRule of(String type) {
        StoryRule rule = rules.get(type);
        if (rule == null) {
            throw new IllegalArgumentException("no event type: " + type);
        }
        return rule;
    }
}
