package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.name.NameKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language's file frames.yaml; its comments say what each part is. */
record FrameFile(Map<String, Family> families, List<Line> frames, Map<NameKind, List<String>> classes,
        Map<String, List<String>> rounds, Map<String, List<String>> beside) {

    /** Words that share their grammar. */
    record Family(List<String> verbs, List<String> nouns, List<String> adjectives) {}

    /** A frame as written. */
    record Line(String type, List<String> triggers, Map<String, List<Function>> roles,
            Map<String, String> set, List<String> need, Frame.@Nullable When tense, boolean own,
            boolean companion, boolean echo, List<String> under, Frame.@Nullable Known known) {}
}
