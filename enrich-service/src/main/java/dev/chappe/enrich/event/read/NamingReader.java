package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the names that new things are given: "une nouvelle offre baptisée « Essentiel »", "a new chip called X1". */
public final class NamingReader implements EventReader {

    private static final Map<NameKind, String> TYPES = Map.of(NameKind.CHIP, "CHIP_LAUNCH", NameKind.OS, "OS_RELEASE",
            NameKind.MODEL, "AI_MODEL_RELEASE", NameKind.PRODUCT, "PRODUCT_LAUNCH");
    private static final Map<NameKind, String> ROLES = Map.of(NameKind.CHIP, "chip", NameKind.OS, "os", NameKind.MODEL,
            "model", NameKind.PRODUCT, "product");

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        List<Draft> drafts = new ArrayList<>();
        Telling telling = new Telling(today);
        EventReader.readSentences(article, drafts, passage -> {
            for (int at = passage.first(); at < passage.end(); at++) {
                if (passage.is(Words.NAMING, at) && passage.name(at) == null) {
                    Draft draft = draft(article, passage, at);
                    if (draft != null) {
                        EventDate when = Telling.when(passage, at);
                        draft.factuality(telling.factuality(passage, null, when));
                        draft.occurredOn(when);
                        drafts.add(draft);
                    }
                }
            }
        });
        return drafts;
    }

    private static @Nullable Draft draft(AnnotatedArticle article, Passage passage, int naming) {
        Naming words = new Naming(article, passage);
        NameMention name = words.after(naming);
        NameKind kind = name == null ? null : words.kind(naming, name);
        if (name == null || kind == null) {
            return null;
        }
        Draft draft = new Draft(TYPES.getOrDefault(kind, "PRODUCT_LAUNCH"), passage);
        Things things = new Things(article, passage);
        draft.fill(ROLES.getOrDefault(kind, "product"), things.nameOf(name), name);
        List<NameMention> makers = new Clauses(passage, Acceptance.MAKER::accepts).after(passage.first(), Function.BY);
        if (!makers.isEmpty()) {
            draft.fill("company", article.names().nameOf(makers.getFirst()), makers.getFirst());
        }
        draft.doubts().add(Doubt.LOOSE);
        Makers owners = new Makers(article, passage, new Antecedents(article));
        return owners.settle(draft, name, List.of(Function.MAKER)) ? draft : null;
    }
}
