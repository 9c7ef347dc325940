package dev.chappe.enrich.event.frame;

import java.util.List;

/**
 * A word or phrase that frames hang on.
 *
 * @param lemma
 *            of the first word
 * @param part
 *            what the first word is
 * @param tail
 *            the folded words that follow; {@link #GAP} stands for a few words
 * @param reflexive
 *            whether the verb needs its pronoun
 * @param frames
 *            what it may say, the best first
 */
public record Trigger(String lemma, Part part, List<String> tail, boolean reflexive, List<Frame> frames) {

    /** Stands in a tail for up to a few words. */
    public static final String GAP = "…";

    /** Part of speech. */
    public enum Part {
        VERB, NOUN, ADJECTIVE
    }

    public Trigger {
        tail = List.copyOf(tail);
        frames = List.copyOf(frames);
    }
}
