package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Fills roles that several names share: the parties of a partnership, the investors of a round. */
final class SeveralRoles {

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;

    SeveralRoles(AnnotatedArticle article, Passage passage, Arguments arguments) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
    }

    /** Fills the role, unless too few of the names are known to be what the frame asks for. */
    void fill(Draft draft, Frame frame, RoleSpec spec, List<Function> functions, Predicate<NameMention> unused) {
        Acceptance accept = spec.accept();
        boolean parties = spec.role().use() == Role.Use.KEY;
        Predicate<NameMention> wanted = unused.and(name -> accept == null || accept.accepts(name)
                || (parties && isKnownThing(name)));
        List<NameMention> mentions = new ArrayList<>();
        boolean antecedent = false;
        if (functions.contains(Function.BETWEEN)) {
            add(mentions, arguments.find(Function.BETWEEN, wanted).names());
        }
        for (Function function : mentions.isEmpty() ? functions : List.<Function>of()) {
            // "X s'associe à l'entreprise": somebody other than X
            Arguments.Found found = arguments.find(function, wanted.and(name -> !isIn(mentions, name)));
            antecedent |= found.antecedent();
            add(mentions, found.names());
        }
        if (mentions.isEmpty() || (parties && !areParties(mentions, frame))) {
            return;
        }
        if (antecedent) {
            draft.doubts().add(Doubt.ANTECEDENT);
        }
        List<RoleValue.Name> names = mentions.stream().map(article.names()::nameOf).toList();
        draft.fill(spec.name(), new RoleValue.Names(names), mentions.getFirst().span());
    }

    private static boolean areParties(List<NameMention> names, Frame frame) {
        return names.stream().anyMatch(name -> !name.kind().isThing()) && Standing.areEqual(names)
                && Standing.holds(frame.known(), names);
    }

    private void add(List<NameMention> mentions, List<NameMention> found) {
        for (NameMention name : found) {
            if (!isIn(mentions, name)) {
                mentions.add(name);
            }
        }
    }

    private boolean isIn(List<NameMention> mentions, NameMention name) {
        return mentions.stream().anyMatch(other -> article.names().isSame(other, name) || isOf(other, name));
    }

    /** "Contoso's Roadster network": what one of them has is not another. */
    private boolean isOf(NameMention owner, NameMention name) {
        return passage.is(Words.GENITIVE, owner.endToken()) && owner.endToken() + 1 == name.firstToken();
    }

    /** "Google Cloud", "Xbox": a known service acts for its maker. */
    private boolean isKnownThing(NameMention name) {
        int next = name.endToken();
        boolean compound = passage.tokens().is(next, TokenKind.WORD) && passage.preposition(next) == null
                && passage.senses(next).isEmpty() && !passage.is(Words.CONJUNCTION, next) && !passage.isAdverb(next);
        boolean made = passage.preposition(name.firstToken() - 1) == Function.OF;
        return name.kind().isThing() && name.entity() != null && !compound && !made;
    }
}
