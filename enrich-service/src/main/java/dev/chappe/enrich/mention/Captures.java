package dev.chappe.enrich.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a pattern took from a text, by name, in order. */
final class Captures {

    private record Capture(String name, BigDecimal value) {}

    private final List<Capture> captures;

    Captures() {
        this(new ArrayList<>(0));
    }

    private Captures(List<Capture> captures) {
        this.captures = captures;
    }

    void add(String name, BigDecimal value) {
        captures.add(new Capture(name, value));
    }

    Captures copy() {
        return new Captures(List.copyOf(captures));
    }

    int size() {
        return captures.size();
    }

    /** Drops the last captures until so many are left. */
    void truncate(int size) {
        while (captures.size() > size) {
            captures.remove(captures.size() - 1);
        }
    }

    /** The first value of that name, null when there is none. */
    @Nullable
    BigDecimal value(String name) {
        for (Capture capture : captures) {
            if (capture.name.equals(name)) {
                return capture.value;
            }
        }
        return null;
    }

    /** The largest value of that name, null when there is none. */
    @Nullable
    BigDecimal largest(String name) {
        BigDecimal largest = null;
        for (Capture capture : captures) {
            if (capture.name.equals(name) && (largest == null || capture.value.compareTo(largest) > 0)) {
                largest = capture.value;
            }
        }
        return largest;
    }

    /** The first value of that name as a whole number, null when there is none. */
    @Nullable
    Integer number(String name) {
        BigDecimal value = value(name);
        return value == null ? null : value.intValue();
    }

    /** The value of a name that the pattern must have. */
    int required(String name) {
        Integer value = number(name);
        if (value == null) {
            throw new IllegalStateException("a pattern of this action must have <" + name + ">");
        }
        return value;
    }

    /** The last value of that name, null when there are fewer than two. */
    @Nullable
    Integer second(String name) {
        Integer last = null;
        int count = 0;
        for (Capture capture : captures) {
            if (capture.name.equals(name)) {
                last = capture.value.intValue();
                count++;
            }
        }
        return count > 1 ? last : null;
    }
}
