package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.name.NameKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language's file frames.yaml; its comments say what each part is. */
record FrameFile(Map<String, Family> families, List<Line> frames, Map<NameKind, List<String>> classes,
        Map<String, List<String>> rounds) {

    /** Words that share their grammar. */
    record Family(@Nullable List<String> verbs, @Nullable List<String> nouns, @Nullable List<String> adjectives) {

        List<String> verbList() {
            return verbs == null ? List.of() : verbs;
        }

        List<String> nounList() {
            return nouns == null ? List.of() : nouns;
        }

        List<String> adjectiveList() {
            return adjectives == null ? List.of() : adjectives;
        }
    }

    /** A frame as written. */
    record Line(String type, List<String> triggers, Map<String, List<Function>> roles,
            @Nullable Map<String, String> set, @Nullable List<String> need, Frame.@Nullable When tense, boolean own,
            boolean companion) {}
}
