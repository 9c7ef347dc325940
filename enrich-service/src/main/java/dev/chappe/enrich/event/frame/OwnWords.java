package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.grammar.WordSet;
import java.util.List;
import java.util.Map;

/**
 * What tells a user's type of event in one language.
 *
 * @param triggers
 *            the words that say that it happens
 * @param units
 *            for a role that counts something, further words for what is counted
 * @param classes
 *            for a role that names a thing, the words that say of a name that it is one
 * @param values
 *            for a role with a closed list of values, the words for each value
 * @param unless
 *            words in the sentence or the title that say that something else is meant
 */
public record OwnWords(List<OwnTrigger> triggers, Map<String, WordSet> units, Map<String, WordSet> classes,
        Map<String, Map<String, WordSet>> values, WordSet unless) {

    public OwnWords {
        triggers = List.copyOf(triggers);
        units = Map.copyOf(units);
        classes = Map.copyOf(classes);
        values = Map.copyOf(values);
    }

    /**
     * Words of one part of speech, and who plays which role with them.
     *
     * @param phrases
     *            by their dictionary form
     */
    public record OwnTrigger(Trigger.Part part, List<String> phrases, Frame frame) {

        public OwnTrigger {
            phrases = List.copyOf(phrases);
        }
    }
}
