package dev.chappe.alert.engine;

import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectFields;
import dev.chappe.schemas.event.EventValue;
import dev.chappe.schemas.event.ReadableNumber;
import java.util.stream.Collectors;

/** What a field holds, as a text that is the same for the same value. */
final class FieldText {

    private FieldText() {}

    static String of(Subject subject, String field) {
        return SubjectFields.values(subject, field).stream().map(FieldText::of).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String of(EventValue value) {
        return switch (value) {
            case EventValue.Words words -> words.text();
            case EventValue.Many many -> many.texts().stream().sorted().collect(Collectors.joining(" and "));
            case EventValue.Figure figure -> ReadableNumber.of(figure.number());
            case EventValue.Sum sum -> ReadableNumber.of(sum.value())
                    + (sum.max() == null ? "" : " to " + ReadableNumber.of(sum.max())) + " " + sum.currency();
            case EventValue.Named named -> of(named.value());
        };
    }
}
