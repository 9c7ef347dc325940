package dev.chappe.enrich.event.trace;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.text.Language;

/** Listens to the reading of one article. What would cost something to tell is told only to one that is on. */
public interface Trace {

    /** Nobody listens. */
    Trace OFF = new Trace() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public void begin(Language language) {}

        @Override
        public void sentence(Passage passage) {}

        @Override
        public void step(Step step) {}
    };

    /** Whether somebody listens. */
    boolean isOn();

    /** The language that the article is read in, "und" when it is in none that is known and so is not read. */
    void begin(Language language);

    /** A sentence that is looked for events in, the title's first. */
    void sentence(Passage passage);

    /** What became of a possible event; by no means in the order of the article. */
    void step(Step step);
}
