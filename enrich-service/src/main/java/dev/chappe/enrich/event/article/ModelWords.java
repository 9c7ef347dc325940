package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.NameKind;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Tells what "a model" is that has no further words: one of AI in an article that speaks of such, else a product. */
final class ModelWords {

    private final @Nullable WordSet ofAi;
    private final Queue<Passage> unread = new ArrayDeque<>();
    private boolean found;

    /**
     * @param ofAi
     *            words and phrases for models of AI, null when the language has none
     */
    ModelWords(@Nullable WordSet ofAi) {
        this.ofAi = ofAi;
    }

    /** Takes a sentence, which is looked at only when it matters. */
    void read(Passage passage) {
        unread.add(passage);
        found |= passage.names().stream().anyMatch(name -> name.kind() == NameKind.MODEL);
    }

    /** Whether a phrase begins there that says more than "model": "modèle de langage". */
    boolean isOfAi(Passage passage, int at) {
        int end = ofAi == null ? 0 : ofAi.endOf(passage.tokens(), at);
        return end > at + (passage.is(Words.MODEL, at) ? 1 : 0);
    }

    /** What a mere model is. */
    NameKind kind() {
        for (Passage passage = unread.poll(); passage != null && !found; passage = unread.poll()) {
            for (int at = passage.first(); at < passage.end() && !found; at++) {
                found = isOfAi(passage, at);
            }
        }
        return found ? NameKind.MODEL : NameKind.PRODUCT;
    }
}
