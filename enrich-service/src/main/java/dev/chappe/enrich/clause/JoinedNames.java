package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the names that commas and "and" join to one another. */
final class JoinedNames {

    private static final int FARTHEST = 10;
    private static final int GAP = 6;
    private static final int LONGEST_APPOSITION = 10;
    private static final int LONGEST_PAIR = 16;
    private static final int DESCRIPTION = 8;

    private final Passage passage;
    private final Predicate<NameMention> accept;
    private final Dependence dependence;
    private final Asides asides;

    JoinedNames(Passage passage, Predicate<NameMention> accept) {
        this.passage = passage;
        this.accept = accept;
        this.dependence = new Dependence(passage);
        this.asides = new Asides(passage);
    }

    /** The names nearest before a place, several when they are joined. */
    List<NameMention> before(int end) {
        for (int at = end - 1; passage.has(at) && end - at < FARTHEST; at--) {
            if (VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
            NameMention name = passage.name(at);
            if (name != null && accept.test(name)) {
                return withEarlier(name);
            }
        }
        return List.of();
    }

    private List<NameMention> withEarlier(NameMention last) {
        List<NameMention> names = new ArrayList<>();
        names.add(last);
        for (NameMention earlier : passage.names().reversed()) {
            if (accept.test(earlier) && earlier.endToken() <= names.getLast().firstToken()
                    && isJoined(earlier, names.getLast(), names.size() == 1)) {
                names.add(earlier);
            }
        }
        return names.reversed();
    }

    /** A name with those that are joined to it on its right. */
    List<NameMention> from(NameMention first) {
        List<NameMention> names = new ArrayList<>();
        names.add(first);
        int at = first.endToken();
        while (passage.has(at)) {
            NameMention place = passage.name(at);
            if (place != null && (place.kind() == NameKind.STATE || place.kind() == NameKind.PLACE)) {
                at = place.endToken();
            }
            if (passage.is('(', at)) {
                at = asides.closing(at) + 1;
            }
            if (!passage.is(',', at) && !passage.is(Words.CONJUNCTION, at)) {
                break;
            }
            NameMention next = next(at + 1);
            if (next == null) {
                break;
            }
            names.add(next);
            at = next.endToken();
        }
        return names;
    }

    /** "entre le premier éditeur du pays, X, et son rival, Y": a name with the one that "and" and a description join to it. */
    List<NameMention> withOther(NameMention first) {
        boolean joins = false;
        for (int at = first.endToken(); passage.has(at) && at - first.endToken() < LONGEST_PAIR; at++) {
            NameMention name = passage.name(at);
            joins |= name == null && passage.is(Words.CONJUNCTION, at);
            if (joins && name != null && accept.test(name) && passage.preposition(at - 1) != Function.OF) {
                return List.of(first, name);
            }
            if (name == null && (Asides.isWall(passage, at) || VerbGroups.finiteAt(passage, at) != null)) {
                break;
            }
        }
        return List.of(first);
    }

    private @Nullable NameMention next(int from) {
        for (int at = from; passage.has(at) && at - from < GAP; at++) {
            NameMention name = passage.name(at);
            if (name != null && dependence.isModifier(name)) {
                at = passage.tokens().is(name.endToken(), TokenKind.HYPHEN) ? name.endToken() + 1 : name.endToken();
                continue;
            }
            if (name != null) {
                boolean ownClause = passage.is(',', from - 1) && VerbGroups.finiteAt(passage, name.endToken()) != null;
                return accept.test(name) && !ownClause ? name : null; // "X croque Y, Z rachète": Z does something itself
            }
            if (Asides.isWall(passage, at) || passage.is(',', at)
                    || (passage.preposition(at) != null && !passage.is(Words.ARTICLE, at))
                    || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether nothing but "and", commas, articles and an apposition stands between two names.
     *
     * @param last
     *            whether the right one would be the last of the list, which takes an "and"
     */
    boolean isJoined(NameMention left, NameMention right, boolean last) {
        boolean conjunction = false;
        boolean comma = false;
        int words = 0;
        int from = afterApposition(left.endToken(), right.firstToken());
        for (int at = from; at < right.firstToken(); at++) {
            boolean joins = passage.is(Words.CONJUNCTION, at);
            conjunction |= joins;
            comma |= passage.is(',', at);
            if (joins && isDescription(at + 1, right)) {
                break; // "X et le fabricant de puces Y"
            }
            if (!joins && !passage.is(',', at) && !passage.is(Words.ARTICLE, at)) {
                boolean adjective = (conjunction || comma) && passage.tokens().is(at, TokenKind.WORD)
                        && passage.preposition(at) == null && passage.senses(at).isEmpty();
                if (!adjective || ++words > 2) {
                    return false;
                }
            }
        }
        return conjunction || (comma && (!last || opensHeadline(left))); // "Contoso, Fabrikam team up"
    }

    /** Whether nothing but a description with an article stands before a name: "le fabricant de puces Y". */
    private boolean isDescription(int from, NameMention name) {
        boolean company = false;
        for (int at = from; at < name.firstToken(); at++) {
            Function preposition = passage.preposition(at);
            boolean small = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.CLITIC);
            if (!small || passage.name(at) != null || passage.is(Words.CONJUNCTION, at)
                    || (preposition != null && preposition != Function.OF)
                    || VerbGroups.finiteAt(passage, at) != null) {
                return false;
            }
            company |= passage.is(Words.COMPANY, at);
        }
        return company && passage.is(Words.ARTICLE, from) && name.firstToken() - from <= DESCRIPTION;
    }

    private boolean opensHeadline(NameMention name) {
        for (int at = passage.first(); at < name.firstToken(); at++) {
            if (VerbGroups.finiteAt(passage, at) != null) {
                return false;
            }
        }
        return passage.isTitle() && dependence.governor(name) == null;
    }

    /** "Solvay, the Belgian group, and Kem": where the list goes on; the start when no apposition stands there. */
    private int afterApposition(int from, int limit) {
        boolean opens = passage.is(',', from)
                && (passage.is(Words.ARTICLE, from + 1) || passage.is(Words.COMPANY, from + 1));
        for (int at = from + 1; opens && at < limit && at - from < LONGEST_APPOSITION; at++) {
            if (passage.is(',', at)) {
                return passage.is(Words.CONJUNCTION, at + 1) ? at : from;
            }
            if (VerbGroups.finiteAt(passage, at) != null) {
                return from;
            }
        }
        return from;
    }
}
