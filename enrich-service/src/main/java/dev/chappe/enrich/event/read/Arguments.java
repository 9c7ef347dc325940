package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.name.NameMention;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a trigger in a sentence has as its subject, object and so on. */
sealed interface Arguments permits VerbArguments, NounArguments {

    /** Of a trigger, as a frame reads it. */
    static Arguments of(Passage passage, Antecedents antecedents, Hit hit, Frame frame) {
        VerbGroup group = hit.group();
        return group == null
                ? new NounArguments(passage, antecedents, hit.head(), hit.end(), frame.actsOnNames())
                : new VerbArguments(passage, antecedents, group, hit.end(), frame.isTransitive());
    }

    /** The names that stand in a function to the trigger; what is not accepted is passed over. */
    Found find(Function function, Predicate<NameMention> accept);

    /** The trigger's own group, or of a noun the verb that governs it; null when there is none. */
    @Nullable
    VerbGroup group();

    /** The trigger's first token. */
    int first();

    /** One past the trigger's last token. */
    int end();

    /** Names found in a function, and whether they stand outside of the sentence's own grammar. */
    record Found(List<NameMention> names, boolean antecedent) {

        static final Found NOTHING = new Found(List.of(), false);

        public Found {
            names = List.copyOf(names);
        }

        static Found of(List<NameMention> names) {
            return names.isEmpty() ? NOTHING : new Found(names, false);
        }

        /** Of a name that is only meant here, null when there is none. */
        static Found meant(@Nullable NameMention name) {
            return name == null ? NOTHING : new Found(List.of(name), true);
        }
    }
}
