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
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the names that new things are given: "une nouvelle offre baptisée « Essentiel »", "a new chip called X1". */
public final class NamingReader implements EventReader {

    private static final int REACH = 9;
    private static final int LONGEST_NAME = 7;
    private static final int BACK = 1;

    private static final Map<NameKind, String> TYPES = Map.of(NameKind.CHIP, "CHIP_LAUNCH", NameKind.OS, "OS_RELEASE",
            NameKind.MODEL, "AI_MODEL_RELEASE", NameKind.PRODUCT, "PRODUCT_LAUNCH");
    private static final Map<NameKind, String> ROLES = Map.of(NameKind.CHIP, "chip", NameKind.OS, "os", NameKind.MODEL,
            "model", NameKind.PRODUCT, "product");

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        List<Draft> drafts = new ArrayList<>();
        Telling telling = new Telling(today);
        for (Passage passage : article.passages()) {
            for (int at = passage.first(); at < passage.end(); at++) {
                if (passage.is(Words.NAMING, at) && passage.name(at) == null && isAboutNew(article, passage)) {
                    Draft draft = draft(article, passage, at);
                    if (draft != null) {
                        EventDate when = Telling.when(passage, at);
                        draft.factuality(telling.factuality(passage, null, when));
                        draft.occurredOn(when);
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    private static boolean isAboutNew(AnnotatedArticle article, Passage passage) {
        for (int back = 0; back <= BACK && passage.number() - back >= 0; back++) {
            Passage other = article.passages().get(passage.number() - back);
            for (int at = other.first(); at < other.end(); at++) {
                if (other.is(Words.NEW, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Draft draft(AnnotatedArticle article, Passage passage, int naming) {
        NameMention name = nameAfter(article, passage, naming);
        NameKind kind = name == null ? null : kind(article, passage, naming, name);
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
        Makers settled = new Makers(article, passage, new Antecedents(article));
        return settled.settle(draft, name, List.of(Function.MAKER)) ? draft : null;
    }

    /** The name or the words in quotes right after; null when there are none. */
    private static @Nullable NameMention nameAfter(AnnotatedArticle article, Passage passage, int naming) {
        int at = naming + 1;
        boolean quoted = passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is('‘', at);
        NameMention name = passage.name(quoted ? at + 1 : at);
        if (!quoted) {
            return name == null || name.kind().isOrganisation() || name.kind() == NameKind.PERSON ? null : name;
        }
        int end = at + 1;
        while (passage.has(end) && end - at <= LONGEST_NAME && !isClosing(passage, end)) {
            end++;
        }
        if (!isClosing(passage, end) || end == at + 1) {
            return null;
        }
        Span span = passage.tokens().span(at + 1, end);
        boolean whole = name != null && name.endToken() == end;
        return whole
                ? name
                : new NameMention(span, at + 1, end, NameKind.PRODUCT,
                        article.text().field(span.field()).substring(span.start(), span.end()), null);
    }

    private static boolean isClosing(Passage passage, int token) {
        return passage.is('"', token) || passage.is('»', token) || passage.is('”', token) || passage.is('’', token);
    }

    /** What sort of thing is named: by the nearest class word before, or after where the sentence opens with the name. */
    private static @Nullable NameKind kind(AnnotatedArticle article, Passage passage, int naming, NameMention name) {
        if (name.entity() != null && TYPES.containsKey(name.kind())) {
            return name.kind();
        }
        for (int at = naming - 1; passage.has(at) && naming - at <= REACH; at--) {
            NameKind kind = classAt(article, passage, at);
            if (kind != null) {
                return kind;
            }
        }
        for (int at = name.endToken(); naming == passage.first() && passage.has(at) && at - naming <= REACH; at++) {
            NameKind kind = classAt(article, passage, at);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable NameKind classAt(AnnotatedArticle article, Passage passage, int token) {
        for (Map.Entry<NameKind, WordSet> entry : article.book().classes().entrySet()) {
            if (entry.getValue().has(passage.tokens(), token)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
