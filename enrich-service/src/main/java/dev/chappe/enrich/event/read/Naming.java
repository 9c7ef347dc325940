package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The name that a word such as "dubbed" gives to a thing, and what sort of thing that is. */
final class Naming {

    private static final int REACH = 9;
    private static final int LONGEST_NAME = 7;

    private final AnnotatedArticle article;
    private final Passage passage;

    Naming(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
    }

    /** The name or the words in quotes right after; null when there are none. */
    @Nullable
    NameMention after(int naming) {
        if (isAlias(naming)) {
            return null;
        }
        int at = naming + 1;
        boolean quoted = passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is('‘', at);
        NameMention name = passage.name(quoted ? at + 1 : at);
        if (!quoted) {
            name = name == null ? null : withMaker(name);
            return name == null || name.kind().isOrganisation() || name.kind() == NameKind.PERSON ? null : name;
        }
        int end = at + 1;
        while (passage.has(end) && end - at <= LONGEST_NAME && !isClosing(end)) {
            end++;
        }
        if (!isClosing(end) || end == at + 1) {
            return null;
        }
        Span span = passage.tokens().span(at + 1, end);
        boolean whole = name != null && name.endToken() == end;
        return whole
                ? name
                : new NameMention(span, at + 1, end, NameKind.PRODUCT,
                        article.text().field(span.field()).substring(span.start(), span.end()), null);
    }

    /** "nommé Mistral Next": the maker's name is the first part of the thing's. */
    private NameMention withMaker(NameMention maker) {
        NameMention rest = passage.name(maker.endToken());
        if (rest == null || !maker.kind().isOrganisation() || rest.kind().isOrganisation()) {
            return maker;
        }
        Span span = passage.tokens().span(maker.firstToken(), rest.endToken());
        return new NameMention(span, maker.firstToken(), rest.endToken(), NameKind.UNKNOWN,
                article.text().field(span.field()).substring(span.start(), span.end()), null);
    }

    /** "Ubuntu 21.10, codenamed Impish Indri": another name of what has one. */
    private boolean isAlias(int naming) {
        if (passage.is('(', naming - 1)) {
            return true;
        }
        NameMention before = passage.name(passage.is(',', naming - 1) ? naming - 2 : naming - 1);
        return before != null && before.kind().isThing() && before.kind() != NameKind.LINE;
    }

    private boolean isClosing(int token) {
        return passage.is('"', token) || passage.is('»', token) || passage.is('”', token) || passage.is('’', token);
    }

    /** What sort of thing is named: by the nearest class word before, or after where the sentence opens with the name. */
    @Nullable
    NameKind kind(int naming, NameMention name) {
        if (name.entity() != null && name.kind().isThing() && name.kind() != NameKind.LINE) {
            return name.kind();
        }
        for (int at = naming - 1; passage.has(at) && naming - at <= REACH; at--) {
            NameKind kind = classAt(at);
            if (kind != null) {
                return kind;
            }
        }
        for (int at = name.endToken(); naming == passage.first() && passage.has(at) && at - naming <= REACH; at++) {
            NameKind kind = classAt(at);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable NameKind classAt(int token) {
        for (Map.Entry<NameKind, WordSet> entry : article.book().classes().entrySet()) {
            if (entry.getValue().has(passage.tokens(), token)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
