package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.name.NameMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who says what an event's sentence tells: "according to X", "selon X", "X said", "a annoncé X". */
public final class Attributions {

    /** Words between "according to" and the name. */
    private static final int DESCRIPTION = 8;
    /** Words between an inverted verb and its subject. */
    private static final int INVERTED = 4;

    private final AnnotatedArticle article;

    public Attributions(AnnotatedArticle article) {
        this.article = article;
    }

    /** Fills in who says it, unless that is known already or nobody is named. */
    public void fill(Draft draft) {
        if (draft.attribution() == null) {
            NameMention speaker = speaker(draft.passage(), trigger(draft));
            if (speaker != null) {
                draft.attribution(article.names().nameOf(speaker).text());
            }
        }
    }

    /** The token that the event hangs on; -1 where only the sentence is known. */
    private static int trigger(Draft draft) {
        return draft.origin() == null ? -1 : draft.passage().tokens().tokenAt(draft.origin().trigger().end() - 1);
    }

    private static @Nullable NameMention speaker(Passage passage, int trigger) {
        NameMention said = null;
        for (int at = passage.first(); at < passage.end(); at++) {
            int after = passage.name(at) == null ? passage.grammar().endOf(Words.SAYS, passage.tokens(), at) : 0;
            if (after > 0) {
                NameMention source = nameAfter(passage, after, DESCRIPTION);
                if (source != null) {
                    return source;
                }
            }
            VerbGroup group = said == null && at != trigger ? saying(passage, at) : null;
            if (group != null) {
                said = subject(passage, group);
            }
        }
        return said;
    }

    /** The group of a verb of saying that ends at the token: "said", "a indiqué"; null when none does. */
    private static @Nullable VerbGroup saying(Passage passage, int token) {
        for (WordSense sense : passage.verbs(token)) {
            if (passage.grammar().isSaying(sense)) {
                VerbGroup group = VerbGroups.read(passage, token, sense);
                if (group.tense().isFinite() && !group.is(Mark.PASSIVE)) {
                    return group;
                }
            }
        }
        return null;
    }

    private static @Nullable NameMention subject(Passage passage, VerbGroup group) {
        if (passage.is(',', group.first() - 1) || passage.is('”', group.first() - 1)
                || passage.is('»', group.first() - 1) || passage.is('"', group.first() - 1)) {
            NameMention inverted = nameAfter(passage, group.head() + 1, INVERTED);
            if (inverted != null || isDescribed(passage, group.head() + 1)) {
                return inverted;
            }
        }
        List<NameMention> names = new Clauses(passage, Attributions::speaks).subject(group).names();
        return names.isEmpty() || names.getFirst().firstToken() > group.first() ? null : names.getFirst();
    }

    /** "a assuré le directeur général": somebody without a name. */
    private static boolean isDescribed(Passage passage, int from) {
        int at = from;
        while (passage.has(at) && passage.figure(at) != null) {
            at++;
        }
        return passage.is(Words.ARTICLE, at) && (passage.is(Words.PERSON, at + 1) || passage.is(Words.COMPANY, at + 1)
                || passage.is(Words.AUTHORITY, at + 1));
    }

    private static @Nullable NameMention nameAfter(Passage passage, int from, int farthest) {
        for (int at = from; passage.has(at) && at - from < farthest; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                return speaks(name) ? name : null;
            }
            if (passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    private static boolean speaks(NameMention name) {
        return switch (name.kind()) {
            case COMPANY, BANK, BROKER, RESEARCH, AUTHORITY, GROUP, AGENCY, PERSON, STATE, UNKNOWN -> true;
            case PLACE, CHIP, OS, MODEL, PRODUCT, LINE, OTHER -> false;
        };
    }
}
