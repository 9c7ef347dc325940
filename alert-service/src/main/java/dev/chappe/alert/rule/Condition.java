package dev.chappe.alert.rule;

import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectFields;
import dev.chappe.schemas.event.EventValue.Figure;
import dev.chappe.schemas.event.EventValue.Named;
import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.event.EventValue.Words;
import dev.chappe.schemas.event.EventValue;
import dev.chappe.schemas.event.ReadableNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that must hold of an event or a trend for a rule to be met. */
public sealed interface Condition {

    /** What it is about, as it is named in the rule. */
    String field();

    /** Whether it holds. */
    boolean holds(Subject subject);

    /** Whether it holds, and why. */
    Finding test(Subject subject);

    /** One of the words that an enumeration of the contract has: a type, a state, a language. */
    record OneWord(String field, List<String> wanted) implements Condition {

        public OneWord {
            wanted = List.copyOf(wanted);
        }

        @Override
        public boolean holds(Subject subject) {
            return SubjectFields.texts(SubjectFields.values(subject, field)).anyMatch(wanted::contains);
        }

        @Override
        public Finding test(Subject subject) {
            return new Finding(field, holds(subject), either(wanted.stream()), texts(subject, field));
        }
    }

    /** A name: the words of one that is wanted stand next to each other in one that is found. */
    record OneName(String field, List<NameWords> wanted) implements Condition {

        public OneName {
            wanted = List.copyOf(wanted);
        }

        @Override
        public boolean holds(Subject subject) {
            return SubjectFields.texts(SubjectFields.values(subject, field)).map(NameWords::of)
                    .anyMatch(found -> wanted.stream().anyMatch(found::contains));
        }

        @Override
        public Finding test(Subject subject) {
            return new Finding(field, holds(subject), either(wanted.stream().map(NameWords::name)),
                    texts(subject, field));
        }
    }

    /**
     * A number in bounds.
     *
     * @param least
     *            null for without bound; one of both is there
     * @param most
     *            null for without bound
     */
    record InRange(String field, @Nullable BigDecimal least, @Nullable BigDecimal most) implements Condition {

        @Override
        public boolean holds(Subject subject) {
            return numbers(subject).anyMatch(number -> (least == null || number.compareTo(least) >= 0)
                    && (most == null || number.compareTo(most) <= 0));
        }

        @Override
        public Finding test(Subject subject) {
            String found = numbers(subject).map(ReadableNumber::of).collect(Collectors.joining(", "));
            return new Finding(field, holds(subject), bounds(least, most, ""), found.isEmpty() ? NOTHING : found);
        }

        private Stream<BigDecimal> numbers(Subject subject) {
            return SubjectFields.values(subject, field).stream().flatMap(value -> number(value).stream());
        }

        /** Numbers of a user's own types are texts in their record. */
        private static Optional<BigDecimal> number(EventValue value) {
            return switch (value) {
                case Figure figure -> Optional.of(figure.number());
                case Named named -> number(named.value());
                case Words words -> decimal(words.text());
                case EventValue.Many many -> Optional.empty();
                case Sum sum -> Optional.empty();
            };
        }

        private static Optional<BigDecimal> decimal(String text) {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException word) {
                return Optional.empty();
            }
        }
    }

    /** A sum of money in bounds, converted at the rates that the rules state. */
    record SumInRange(String field, SumRange range) implements Condition {

        @Override
        public boolean holds(Subject subject) {
            return sums(subject).anyMatch(range::holds);
        }

        @Override
        public Finding test(Subject subject) {
            String found = sums(subject).map(range::describe).collect(Collectors.joining(", "));
            return new Finding(field, holds(subject), bounds(range.least(), range.most(), " " + range.currency()),
                    found.isEmpty() ? NOTHING : found);
        }

        private Stream<Sum> sums(Subject subject) {
            return SubjectFields.values(subject, field).stream().filter(Sum.class::isInstance).map(Sum.class::cast);
        }
    }

    /** What stands for a field that is not filled. */
    String NOTHING = "nothing";

    private static String either(Stream<String> words) {
        return words.collect(Collectors.joining(" or "));
    }

    private static String texts(Subject subject, String field) {
        String found = SubjectFields.texts(SubjectFields.values(subject, field)).collect(Collectors.joining(", "));
        return found.isEmpty() ? NOTHING : found;
    }

    private static String bounds(@Nullable BigDecimal least, @Nullable BigDecimal most, String unit) {
        String from = least == null ? "" : "at least " + ReadableNumber.of(least) + unit;
        String to = most == null ? "" : "at most " + ReadableNumber.of(most) + unit;
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
    }
}
