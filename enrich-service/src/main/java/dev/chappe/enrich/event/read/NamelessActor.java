package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does something and is only described: "une entreprise chinoise", "the German government".
 *
 * @param span
 *            of the description, without its article
 * @param authority
 *            whether it is a state's
 * @param office
 *            whether it is somebody who speaks for a state: "the president"
 */
record NamelessActor(Span span, boolean authority, boolean office) {

    private static final int FARTHEST = 22;
    private static final int LONGEST = 5;
    /** Letters that the name of a state and its adjective share. */
    private static final int STEM = 3;

    /**
     * The description that is the subject of a verb. A company that was spoken of before ("the company") is none, for a
     * name can stand in its place.
     */
    static @Nullable NamelessActor before(Passage passage, VerbGroup group) {
        if (passage.is(Words.PRONOUN, group.first() - 1)) {
            VerbGroup saying = earlier(passage, group.first() - 2);
            return saying == null ? null : before(passage, saying);
        }
        boolean relative = false;
        for (int at = group.first() - 1; passage.has(at) && group.first() - at < FARTHEST; at--) {
            if (passage.is(Words.SUBJECT_RELATIVE, at) && passage.name(at) == null) {
                relative = true;
            } else if (passage.is(';', at) || passage.is(':', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            } else if (isHead(passage, at) && !isHead(passage, at - 1)) {
                return described(passage, at, relative);
            }
        }
        return null;
    }

    /** The authority that is described after "by". */
    static @Nullable NamelessActor agent(Passage passage, int from) {
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            if (passage.preposition(at) == Function.BY) {
                NounPhrase phrase = NounPhrase.from(passage, at + 1);
                int office = phrase.indexOf(Words.OFFICE);
                int head = office < 0 ? phrase.indexOf(Words.AUTHORITY) : office;
                return head < 0 || !phrase.names().isEmpty() ? null : described(passage, head, true);
            }
            VerbGroup verb = Phrases.clauseVerb(passage, at);
            if (passage.name(at) != null || passage.is(',', at) || (verb != null && verb.head() == at
                    && !verb.is(VerbGroup.Mark.PASSIVE) && passage.grammar().auxiliary(verb.sense()) == null)) {
                return null;
            }
        }
        return null;
    }

    /** The verb that somebody says something with: "said" in "the government said it would invest". */
    private static @Nullable VerbGroup earlier(Passage passage, int from) {
        for (int at = from; passage.has(at) && from - at < LONGEST; at--) {
            VerbGroup group = VerbGroups.finiteAt(passage, at);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    String text(AnnotatedArticle article) {
        return article.text().field(span.field()).substring(span.start(), span.end());
    }

    /** The state whose authority it is: "le gouvernement polonais" is Poland's, where the title names Poland. */
    @Nullable
    NameMention state(AnnotatedArticle article) {
        String[] words = Folding.fold(text(article)).split(" ", -1);
        List<NameMention> states = article.passages().stream().filter(Passage::isTitle)
                .flatMap(passage -> passage.names().stream()).filter(name -> name.kind() == NameKind.STATE).toList();
        for (NameMention name : states) {
            String folded = Folding.fold(name.text());
            for (String word : words) {
                if (word.length() > STEM && folded.startsWith(word.substring(0, STEM))) {
                    return name;
                }
            }
        }
        return (words.length == 1 || office) && !states.isEmpty() ? states.getFirst() : null;
    }

    private static boolean isHead(Passage passage, int at) {
        return passage.name(at) == null && (passage.is(Words.COMPANY, at) || isPublic(passage, at));
    }

    private static boolean isPublic(Passage passage, int at) {
        return (passage.is(Words.AUTHORITY, at) && !passage.is(Words.EMPTY, at)) || passage.is(Words.OFFICE, at);
    }

    private static @Nullable NamelessActor described(Passage passage, int head, boolean relative) {
        int first = head;
        while (passage.has(first - 1) && head - first < LONGEST && isWord(passage, first - 1)) {
            first--;
        }
        int article = first - 1;
        boolean authority = isPublic(passage, head);
        boolean indefinite = passage.is(Words.INDEFINITE, article);
        boolean free = relative || passage.preposition(article - 1) == null;
        if (!passage.is(Words.ARTICLE, article) || !free || !(indefinite || authority)) {
            return null;
        }
        int end = head + 1;
        while (passage.has(end) && end - head < LONGEST && isWord(passage, end)
                && VerbGroups.finiteAt(passage, end) == null) {
            end++;
        }
        return new NamelessActor(passage.tokens().span(first, end), authority, passage.is(Words.OFFICE, head));
    }

    private static boolean isWord(Passage passage, int at) {
        return passage.tokens().is(at, TokenKind.WORD) && !passage.is(Words.ARTICLE, at)
                && passage.preposition(at) == null && !passage.is(Words.RELATIVE, at)
                && !passage.is(Words.CONJUNCTION, at) && !passage.is(Words.ADVERB, at) && !passage.is(Words.CLITIC, at)
                && passage.figure(at) == null;
    }
}
