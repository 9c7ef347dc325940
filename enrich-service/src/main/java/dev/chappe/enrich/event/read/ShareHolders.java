package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose a share or rank is. */
final class ShareHolders {

    private static final int NEAR = 14;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Clauses clauses;
    private final List<NameMention> names;

    ShareHolders(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
        this.clauses = new Clauses(passage, this::isHolder);
        this.names = passage.names().stream().filter(name -> isHolder(name) && !isAdjective(name)).toList();
    }

    private boolean isHolder(NameMention name) {
        return switch (name.kind()) {
            case COMPANY, GROUP, BANK, OS -> true;
            case PRODUCT, LINE -> name.entity() != null;
            case UNKNOWN -> true;
            default -> false;
        };
    }

    /** "the South Korean company": an unknown name with a small word right after it. */
    private boolean isAdjective(NameMention name) {
        int next = name.endToken();
        return name.kind() == NameKind.UNKNOWN && passage.tokens().is(next, TokenKind.WORD)
                && !passage.tokens().capitalised(next) && passage.preposition(next) == null
                && !passage.is(Words.CONJUNCTION, next) && !passage.is(Words.RELATIVE, next)
                && passage.senses(next).stream().noneMatch(sense -> sense.isVerb());
    }

    /** The holder of one of the sentence's shares, null when none is told. */
    @Nullable
    NameMention of(List<Percent> shares, int index) {
        Percent share = shares.get(index);
        boolean listed = shares.size() > 1 && names.size() == shares.size()
                && names.getLast().span().end() <= shares.getFirst().span().start();
        if (listed) {
            return names.get(index);
        }
        NameMention owner = ownerAfter(passage.tokens().tokenAt(share.span().end() - 1) + 1);
        if (owner != null) {
            return owner;
        }
        NameMention beside = ownerBefore(passage.tokens().tokenAt(share.span().start()));
        if (beside != null) {
            return beside;
        }
        int from = index == 0 ? 0 : shares.get(index - 1).span().end();
        NameMention before = before(from, share.span().start());
        if (before != null) {
            return before;
        }
        int first = passage.tokens().tokenAt(share.span().start());
        if (standsForName(passage.first(), first)) {
            return antecedent(first);
        }
        int to = index + 1 < shares.size() ? shares.get(index + 1).span().start() : Integer.MAX_VALUE;
        return after(first, to);
    }

    /** "22 % for Samsung", "14 % chez Apple". */
    private @Nullable NameMention ownerAfter(int end) {
        boolean leads = passage.preposition(end) == Function.FOR || passage.tokens().is(end, "chez");
        NameMention name = leads ? passage.name(passage.is(Words.ARTICLE, end + 1) ? end + 2 : end + 1) : null;
        return name != null && isHolder(name) ? name : null;
    }

    /** "Oppo (24 %)", "MTN with 31 %". */
    private @Nullable NameMention ownerBefore(int first) {
        boolean told = passage.is('(', first - 1) || passage.preposition(first - 1) == Function.WITH;
        NameMention name = told ? passage.name(first - 2) : null;
        return name != null && isHolder(name) ? name : null;
    }

    /** The nearest name between two places; one that depends on another word only when there is no other. */
    private @Nullable NameMention before(int from, int to) {
        NameMention free = null;
        NameMention bound = null;
        for (NameMention name : names) {
            if (name.span().start() >= from && name.span().end() <= to) {
                if (clauses.governor(name) == null) {
                    free = name;
                } else if (clauses.governor(name) == Function.OF
                        || (from > 0 && clauses.governor(name) == Function.AT)) {
                    bound = name;
                }
            }
        }
        return free != null ? free : bound;
    }

    /** The next name, unless a pronoun comes first: "with 19 % of the market, it..." */
    private @Nullable NameMention after(int from, int to) {
        for (NameMention name : names) {
            if (name.firstToken() > from && name.span().end() <= to) {
                return standsForName(from, name.firstToken()) ? antecedent(from) : name;
            }
        }
        return standsForName(from, passage.end()) ? antecedent(from) : null;
    }

    private boolean standsForName(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean word = passage.name(at) == null;
            if (word && (passage.is(Words.PRONOUN, at)
                    || (passage.is(Words.COMPANY, at) && clauses.isDescription(at)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NameMention antecedent(int before) {
        return new Antecedents(article).at(passage, before,
                name -> name.kind() == NameKind.COMPANY || name.kind() == NameKind.UNKNOWN);
    }

    /** A rank says less than a share: a name of which nothing is known must stand more than once. */
    private boolean isKnown(NameMention name) {
        return name.kind() != NameKind.UNKNOWN || article.names().mentions(name) > 1;
    }

    /** Whose a rank is: the free-standing name nearest before it, else one right after it. */
    @Nullable
    NameMention ofRank(int first, int end) {
        NameMention before = null;
        for (NameMention name : names) {
            if (isKnown(name) && name.endToken() <= first && first - name.endToken() <= NEAR
                    && clauses.governor(name) == null
                    && !clauses.isModifier(name)) {
                before = name;
            }
        }
        if (before != null) {
            return before;
        }
        for (NameMention name : names) {
            if (isKnown(name) && name.firstToken() >= end && name.firstToken() - end <= 8
                    && clauses.governor(name) == null) {
                return name;
            }
        }
        return standsForName(Math.max(passage.first(), first - NEAR), first) ? antecedent(first) : null;
    }
}
