package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an article's words say for the kinds of its names: the kind with most votes is taken. */
final class KindVotes {

    private final FrameBook book;
    private final Map<String, Map<NameKind, Integer>> votes = new HashMap<>();
    private final ModelWords models;

    KindVotes(FrameBook book) {
        this.book = book;
        this.models = new ModelWords(book.classes().get(NameKind.MODEL));
    }

    /** Learns from a sentence which models are of AI. */
    void read(Passage passage) {
        models.read(passage);
    }

    /** The words of each class of things. */
    Map<NameKind, WordSet> classes() {
        return book.classes();
    }

    void vote(NameMention name, NameKind kind) {
        vote(key(name), kind);
    }

    /** A vote for a folded name. */
    void vote(String name, NameKind kind) {
        votes.computeIfAbsent(name, key -> new EnumMap<>(NameKind.class)).merge(kind, 1, Integer::sum);
    }

    /** Votes by a word beside a name; whether it is one that tells. */
    boolean voteWord(Passage passage, NameMention name, int at, int near) {
        if (passage.is(Words.MODEL, at) && !models.isOfAi(passage, at)) {
            vote(name, NameKind.LINE); // for told() to decide
            return true;
        }
        for (Map.Entry<NameKind, WordSet> entry : book.classes().entrySet()) {
            if (entry.getValue().has(passage.tokens(), at)) {
                vote(name, entry.getKey());
                return true;
            }
        }
        if (passage.is(Words.COMPANY, at) && near >= 0) {
            if (!isOwned(passage, name)) {
                vote(name, NameKind.COMPANY);
            }
            return true;
        }
        return false;
    }

    /** The kind that most words tell for a name, null when none does. */
    @Nullable
    NameKind told(NameMention name) {
        Map<NameKind, Integer> kinds = votes.getOrDefault(key(name), Map.of());
        NameKind best = null;
        for (Map.Entry<NameKind, Integer> entry : kinds.entrySet()) {
            if (best == null || entry.getValue() > kinds.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best == NameKind.LINE ? models.kind() : best;
    }

    /** "Contoso's Roadster network": what a firm has is no firm beside it. */
    private static boolean isOwned(Passage passage, NameMention name) {
        int before = name.firstToken() - 1;
        NameMention owner = passage.is(Words.GENITIVE, before) ? passage.name(before - 1) : null;
        return owner != null && owner.kind().isOrganisation();
    }

    static String key(NameMention name) {
        return Folding.fold(name.text());
    }
}
