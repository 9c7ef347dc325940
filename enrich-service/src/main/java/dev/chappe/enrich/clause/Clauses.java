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

/** Finds the names that stand in a grammatical function to a verb or noun of a sentence. */
public final class Clauses {

    private static final int FARTHEST = 30;

    private final Passage passage;
    private final Predicate<NameMention> accept;

    /**
     * @param accept
     *            which names are looked for; others are passed over
     */
    public Clauses(Passage passage, Predicate<NameMention> accept) {
        this.passage = passage;
        this.accept = accept;
    }

    /** The subject of a verb. */
    public Subject subject(VerbGroup group) {
        return new SubjectFinder(passage, this, accept, group, 0).find();
    }

    /** The names after a verb or noun that it acts on. */
    public List<NameMention> objects(int from) {
        return after(from, null);
    }

    /** The first name after a place that depends on nothing. */
    public List<NameMention> firstFree(int from) {
        for (NameMention name : passage.names()) {
            if (name.firstToken() >= from && accept.test(name) && governor(name) == null && !isModifier(name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** "the watch, which Apple will release": the names that a relative pronoun before a verb and its subject means. */
    public List<NameMention> relativeObjects(VerbGroup group) {
        int at = group.first() - 1;
        for (int steps = 0; passage.has(at) && steps < 6; steps++, at--) {
            if (passage.is(Words.RELATIVE, at) && passage.name(at) == null && steps > 0) {
                return joinedBefore(at);
            }
            if (VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The names nearest before a place, several when they are joined. */
    public List<NameMention> joinedBefore(int end) {
        for (int at = end - 1; passage.has(at) && end - at < 10; at--) {
            if (VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
            NameMention name = passage.name(at);
            if (name != null && accept.test(name)) {
                List<NameMention> names = new ArrayList<>();
                names.add(name);
                for (NameMention earlier : passage.names().reversed()) {
                    if (accept.test(earlier) && earlier.endToken() <= names.getLast().firstToken()
                            && isJoined(earlier, names.getLast(), names.size() == 1)) {
                        names.add(earlier);
                    }
                }
                return names.reversed();
            }
        }
        return List.of();
    }

    /** The names after a preposition of that meaning. */
    public List<NameMention> after(int from, @Nullable Function function) {
        List<NameMention> second = List.of();
        Function current = null;
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean wanted = function == null ? current == null || current == Function.OF : current == function;
                if (wanted && accept.test(name) && !isModifier(name) && !isOfPerson(name)) {
                    List<NameMention> joined = joined(name);
                    if (function != null || current == null) {
                        return joined;
                    }
                    second = second.isEmpty() ? joined : second;
                }
                at = name.endToken() - 1;
                continue;
            }
            if (endsClause(at, from)) {
                break;
            }
            Function preposition = passage.preposition(at);
            if (preposition != null && (preposition != Function.OF || function == Function.OF || current == null)) {
                current = preposition;
            } else if (passage.is(',', at) || (passage.is(Words.ARTICLE, at) && passage.preposition(at - 1) == null
                    && current != Function.OF)) {
                current = function == null || passage.is(',', at) ? null : current;
            }
        }
        return second;
    }

    /** "the former Apple designer": the name tells whose person it is. */
    private boolean isOfPerson(NameMention name) {
        return passage.is(Words.PERSON, name.endToken()) && !passage.tokens().capitalised(name.endToken());
    }

    private boolean endsClause(int at, int from) {
        if (isWall(passage, at) && !passage.is(':', at)) {
            return true;
        }
        if (at > from && passage.is(Words.RELATIVE, at)) {
            return true;
        }
        return VerbGroups.finiteAt(passage, at) != null;
    }

    /** The name with those that are joined to it by commas and "and". */
    private List<NameMention> joined(NameMention first) {
        List<NameMention> names = new ArrayList<>();
        names.add(first);
        int at = first.endToken();
        while (passage.has(at)) {
            NameMention place = passage.name(at);
            if (place != null && (place.kind() == NameKind.STATE || place.kind() == NameKind.PLACE)) {
                at = place.endToken();
            }
            if (passage.is('(', at)) {
                at = closing(at) + 1;
            }
            if (!passage.is(',', at) && !passage.is(Words.CONJUNCTION, at)) {
                break;
            }
            NameMention next = nextJoined(at + 1);
            if (next == null) {
                break;
            }
            names.add(next);
            at = next.endToken();
        }
        return names;
    }

    private @Nullable NameMention nextJoined(int from) {
        for (int at = from; passage.has(at) && at - from < 6; at++) {
            NameMention name = passage.name(at);
            if (name != null && isModifier(name)) {
                at = passage.tokens().is(name.endToken(), TokenKind.HYPHEN) ? name.endToken() + 1 : name.endToken();
                continue;
            }
            if (name != null) {
                return accept.test(name) ? name : null;
            }
            if (isWall(passage, at) || passage.is(',', at)
                    || (passage.preposition(at) != null && !passage.is(Words.ARTICLE, at))
                    || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether nothing but "and", commas and articles stands between two names.
     *
     * @param last
     *            whether the right one would be the last of the list, which takes an "and"
     */
    boolean isJoined(NameMention left, NameMention right, boolean last) {
        boolean conjunction = false;
        boolean comma = false;
        int words = 0;
        for (int at = left.endToken(); at < right.firstToken(); at++) {
            boolean joins = passage.is(Words.CONJUNCTION, at);
            conjunction |= joins;
            comma |= passage.is(',', at);
            if (!joins && !passage.is(',', at) && !passage.is(Words.ARTICLE, at)) {
                boolean adjective = (conjunction || comma) && passage.tokens().is(at, TokenKind.WORD)
                        && passage.preposition(at) == null && passage.senses(at).isEmpty();
                if (!adjective || ++words > 2) {
                    return false;
                }
            }
        }
        return conjunction || (comma && !last);
    }

    /** The preposition that a name depends on, null when it depends on none. */
    public @Nullable Function governor(NameMention name) {
        int at = name.firstToken() - 1;
        for (int steps = 0; passage.has(at) && steps < 6; steps++, at--) {
            Function preposition = passage.preposition(at);
            if (preposition == Function.AT && passage.is(Words.SUBORDINATOR, at)) {
                return null;
            }
            if (preposition != null) {
                return preposition;
            }
            if (passage.is(Words.SAYS, at)) {
                return Function.AT;
            }
            if (passage.is(Words.ARTICLE, at)) {
                return passage.preposition(at - 1);
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.HYPHEN);
            if (!word || passage.name(at) != null || VerbGroups.finiteAt(passage, at) != null
                    || passage.is(Words.CONJUNCTION, at) || passage.is(Words.RELATIVE, at)) {
                return null;
            }
        }
        return null;
    }

    /** "Apple's chip", "Walmart-owned": the name only qualifies what follows. */
    public boolean isModifier(NameMention name) {
        int next = name.endToken();
        if (!passage.has(next)) {
            return false;
        }
        boolean possessive = passage.is(Words.GENITIVE, next)
                || (passage.is('\'', next) && passage.tokens().glued(next)) || passage.is('’', next);
        return possessive || (passage.tokens().is(next, TokenKind.HYPHEN) && passage.tokens().glued(next));
    }

    /** Whether a description such as "the Chinese maker" follows a preposition. */
    public boolean isDescribedAfter(int preposition) {
        for (int at = preposition + 1; passage.has(at) && at - preposition < 5 && passage.name(at) == null; at++) {
            if (passage.is(Words.COMPANY, at)) {
                return passage.is(Words.ARTICLE, preposition + 1);
            }
        }
        return false;
    }

    /** Whether a word such as "company" stands with an article and no preposition before that. */
    public boolean isDescription(int token) {
        for (int at = token - 1; passage.has(at) && token - at < 5; at--) {
            if (passage.is(Words.ARTICLE, at)) {
                return passage.preposition(at - 1) == null;
            }
            if (passage.name(at) != null || passage.is(',', at)) {
                return false;
            }
        }
        return false;
    }

    static boolean isWall(Passage passage, int at) {
        return passage.is(';', at) || passage.is(':', at) || passage.is('“', at) || passage.is('”', at)
                || passage.is('«', at) || passage.is('»', at) || passage.is('|', at) || passage.is('–', at)
                || passage.is('—', at);
    }

    int opening(int close) {
        int at = close;
        while (passage.has(at) && close - at < FARTHEST && !passage.is('(', at)) {
            at--;
        }
        return passage.is('(', at) ? at : close;
    }

    private int closing(int open) {
        int at = open;
        while (passage.has(at) && at - open < FARTHEST && !passage.is(')', at)) {
            at++;
        }
        return passage.is(')', at) ? at : open;
    }
}
