package dev.chappe.console.http;

import dev.chappe.schemas.settings.NearName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parameters of a query, read one by one; what is wrong with them is kept and told at the end. A value that is refused
 * reads as absent.
 */
public final class Parameters {

    private final Map<String, List<String>> given;
    private final Set<String> known = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param given
     *            values by name, decoded
     */
    public Parameters(Map<String, List<String>> given) {
        this.given = Map.copyOf(given);
    }

    /** A text, stripped; absent when blank. */
    public Optional<String> text(String name) {
        known.add(name);
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            faults.add(name + " is given " + values.size() + " times");
        }
        return values.stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The values of a parameter that may be repeated. */
    public List<String> texts(String name) {
        known.add(name);
        return given.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty())
                .distinct().toList();
    }

    /** The values of a parameter that may be repeated, of a closed list. */
    public List<String> words(String name, Collection<String> words) {
        return texts(name).stream().filter(value -> isOf(name, value, words)).toList();
    }

    /** One word of a closed list. */
    public Optional<String> word(String name, Collection<String> words) {
        return text(name).filter(value -> isOf(name, value, words));
    }

    private boolean isOf(String name, String value, Collection<String> words) {
        boolean is = words.contains(value);
        if (!is) {
            faults.add(name + " has no value \"" + value + "\"" + NearName.of(value, words)
                    .map(near -> ", did you mean " + near + "?").orElse(": " + String.join(", ", words)));
        }
        return is;
    }

    public Optional<BigDecimal> number(String name) {
        return read(name, "a number", BigDecimal::new);
    }

    public Optional<Instant> instant(String name) {
        return read(name, "an instant such as 2026-11-22T18:00:00Z", Instant::parse);
    }

    /** A whole number from 1 to most; of a larger one, most. */
    public int count(String name, int fallback, int most) {
        return read(name, "a whole number from 1", text -> {
            int number = Integer.parseInt(text);
            if (number < 1) {
                throw new IllegalArgumentException(text);
            }
            return Math.min(number, most);
        }).orElse(fallback);
    }

    /**
     * A value of any form.
     *
     * @param form
     *            what it looks like, in words
     * @param parser
     *            an {@link IllegalArgumentException} or {@link DateTimeException} refuses it
     */
    public <T> Optional<T> read(String name, String form, Function<String, T> parser) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeException refused) {
                faults.add(name + " is \"" + text + "\", but must be " + form);
                return Optional.empty();
            }
        });
    }

    /** The refusal, once all that the route knows is read; empty when all is well. */
    public Optional<Answer> refusal() {
        List<String> all = new ArrayList<>(faults);
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                all.add("there is no parameter " + name
                        + NearName.of(name, known).map(near -> ", did you mean " + near + "?").orElse(""));
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.problem(400, String.join("; ", all),
                        "Parameters here are " + String.join(", ", known) + "; /openapi.yaml describes them."));
    }
}
