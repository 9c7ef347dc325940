package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.frame.Trigger;
import dev.chappe.enrich.event.frame.Trigger.Part;
import dev.chappe.enrich.event.frame.TriggerTable;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the triggers of a sentence. */
final class TriggerFinder {

    private static final int LONGEST_GAP = 7;
    /** No sentence that is one has more. */
    private static final int MOST_HITS = 40;

    private final TriggerTable table;

    TriggerFinder(TriggerTable table) {
        this.table = table;
    }

    /**
     * A trigger in a sentence.
     *
     * @param head
     *            its first token
     * @param end
     *            one past its last token
     * @param group
     *            of a verb, else null
     */
    record Hit(Trigger trigger, int head, int end, @Nullable VerbGroup group) {}

    List<Hit> find(Passage passage) {
        List<Hit> hits = new ArrayList<>();
        for (int token = passage.first(); token < passage.end() && hits.size() < MOST_HITS; token++) {
            addHitsAt(passage, token, hits);
        }
        hits.removeIf(hit -> hit.group() == null && isPartOfAnother(hit, hits));
        return hits;
    }

    /** The fine in "pay a fine": the verb already says it. */
    private static boolean isPartOfAnother(Hit noun, List<Hit> hits) {
        for (Hit hit : hits) {
            boolean before = hit.group() != null && noun.head() > hit.head()
                    && noun.head() - hit.head() <= LONGEST_GAP + 2;
            if (before && hit.trigger().tail().contains(Folding.fold(noun.trigger().lemma()))) {
                return true;
            }
        }
        return false;
    }

    private void addHitsAt(Passage passage, int token, List<Hit> hits) {
        for (WordSense verb : passage.verbs(token)) {
            addVerbHits(passage, token, verb, hits);
        }
        if (!passage.verbs(token).isEmpty()) {
            return;
        }
        for (WordSense sense : passage.senses(token)) {
            if (!sense.isVerb()) {
                for (Trigger trigger : table.triggers(sense)) {
                    int end = endOf(trigger, passage, token);
                    if (end > 0) {
                        add(new Hit(trigger, token, end, null), hits);
                    }
                }
            }
        }
    }

    private void addVerbHits(Passage passage, int token, WordSense sense, List<Hit> hits) {
        List<Trigger> triggers = table.triggers(sense);
        if (triggers.isEmpty()) {
            return;
        }
        VerbGroup group = VerbGroups.read(passage, token, sense);
        for (Trigger trigger : triggers) {
            int end = trigger.part() == Part.VERB ? endOf(trigger, passage, token) : 0;
            if (end > 0 && (!trigger.reflexive() || group.is(Mark.REFLEXIVE) || group.is(Mark.AFTER_NOUN))) {
                add(new Hit(trigger, token, end, group), hits);
            }
        }
    }

    /** The same trigger through another form of the word says nothing new. */
    private static void add(Hit hit, List<Hit> hits) {
        for (Hit earlier : hits) {
            if (earlier.head() == hit.head() && earlier.trigger().equals(hit.trigger())) {
                return;
            }
        }
        hits.add(hit);
    }

    /** One past the last token of the trigger when it begins at the token, else 0. */
    private static int endOf(Trigger trigger, Passage passage, int token) {
        int at = token + 1;
        int end = at;
        boolean gap = false;
        boolean open = false;
        for (String word : trigger.tail()) {
            if (word.equals(Trigger.GAP)) {
                gap = true;
            } else {
                int found = indexOf(word, passage, at, gap ? LONGEST_GAP : passage.isAdverb(at) ? 1 : 0);
                if (found < 0) {
                    return 0;
                }
                at = found + 1;
                // what stands in a gap may be the object, unless the phrase goes on with a preposition of its own
                open = (gap || open) && passage.preposition(found) == null;
                end = open ? end : at;
                gap = false;
            }
        }
        return end;
    }

    private static int indexOf(String word, Passage passage, int from, int farthest) {
        for (int at = from; passage.has(at) && at - from <= farthest; at++) {
            if (passage.grammar().isFormOf(word, passage.tokens(), at)) {
                return at;
            }
        }
        return -1;
    }
}
