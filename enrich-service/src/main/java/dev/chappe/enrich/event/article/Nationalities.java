package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The adjectives of a language that tell the country of a firm: "the Chinese giant". */
final class Nationalities {

    private static final Map<Language, Nationalities> BY_LANGUAGE = Languages.known().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Nationalities::load));

    private static final Nationalities NONE = new Nationalities(new FoldedTable<>(Map.of()));

    /** How far an adjective stands from its noun, in tokens. */
    private static final int NEAR = 3;

    private final FoldedTable<String> countries;

    private Nationalities(FoldedTable<String> countries) {
        this.countries = countries;
    }

    static Nationalities of(Language language) {
        return BY_LANGUAGE.getOrDefault(language, NONE);
    }

    private static Nationalities load(Language language) {
        Map<String, String> countries = new HashMap<>();
        for (String line : Languages.lines(language, "nationalities.txt")) {
            String[] parts = line.split("\\|", -1);
            for (String word : parts[1].strip().split(" ", -1)) {
                countries.put(word, parts[0].strip());
            }
        }
        return new Nationalities(new FoldedTable<>(countries));
    }

    /** ISO 3166 code of the country that a description names, null when it names none. */
    @Nullable
    String near(Passage passage, int noun) {
        for (int at = noun - NEAR; noun >= 0 && at <= noun + NEAR; at++) {
            String country = passage.has(at) && passage.name(at) == null ? countries.get(passage.tokens(), at) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }
}
