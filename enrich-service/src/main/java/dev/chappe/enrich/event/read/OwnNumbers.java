package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.mention.NumericMentions;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.TokenizedText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of an article, whatever they count, by their first token. A field is read when it is first asked for. */
final class OwnNumbers {

    private final Language language;
    private final Map<Field, Map<Integer, PlainNumber>> fields = new EnumMap<>(Field.class);

    OwnNumbers(Language language) {
        this.language = language;
    }

    /** The number that begins at a token, null when none does. */
    @Nullable
    PlainNumber at(Passage passage, int token) {
        return fields.computeIfAbsent(passage.tokens().field(), field -> numbers(passage.tokens())).get(token);
    }

    private Map<Integer, PlainNumber> numbers(TokenizedText tokens) {
        Map<Integer, PlainNumber> numbers = new HashMap<>();
        NumericMentions.standard().numbers(tokens, language)
                .forEach(number -> numbers.put(tokens.tokenAt(number.span().start()), number));
        return numbers;
    }
}
