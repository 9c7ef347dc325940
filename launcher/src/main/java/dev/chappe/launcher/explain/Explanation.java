package dev.chappe.launcher.explain;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps what is told of the reading of one article, and gives it back in the order of the article. */
final class Explanation implements Trace {

    private final List<Passage> sentences = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Language language = Language.UNDETERMINED;

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void begin(Language read) {
        language = read;
    }

    @Override
    public void sentence(Passage passage) {
        sentences.add(passage);
    }

    @Override
    public void step(Step step) {
        steps.add(step);
    }

    Language language() {
        return language;
    }

    List<Passage> sentences() {
        return sentences;
    }

    List<Step> steps() {
        return steps;
    }

    /** What a sentence might have told, by the place of the words that it hangs on. */
    List<Step> stepsOf(Span sentence) {
        return steps.stream().filter(step -> step.sentence().equals(sentence))
                .sorted(Comparator.comparingInt(step -> step.origin().trigger().start())).toList();
    }

    /** Number of a sentence, the title's first; from 1. */
    int number(Span sentence) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().equals(sentence)) {
                return i + 1;
            }
        }
        return 0;
    }
}
