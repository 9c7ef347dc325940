package dev.chappe.launcher.explain;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventJson;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Sign;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Span;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Prints an explanation for people. */
final class ExplanationText {

    private final PrintWriter out;
    private final Ansi colours;
    private final Sentences sentences;

    /** Which sentences are shown. */
    enum Sentences {
        ALL, WITH_TRIGGERS
    }

    ExplanationText(PrintWriter out, Ansi colours, Sentences sentences) {
        this.out = out;
        this.colours = colours;
        this.sentences = sentences;
    }

    void print(String id, ArticleText article, Explanation explanation) {
        String tag = explanation.language().tag();
        out.println(bold(id) + " (" + tag + ")" + (tag.equals("und") ? ": in no language that is read" : ""));
        for (Passage passage : explanation.sentences()) {
            List<Step> steps = explanation.stepsOf(passage.span());
            if (!steps.isEmpty() || sentences == Sentences.ALL) {
                out.println("  " + explanation.number(passage.span()) + (passage.isTitle() ? " (title) " : " ")
                        + words(article, passage.span()));
                printNames(passage);
                StepGroup.of(steps).forEach(group -> print(group, article, explanation));
            }
        }
        long events = explanation.steps().stream().filter(step -> step.outcome() instanceof Outcome.Told).count();
        out.println("  " + explanation.sentences().size() + " sentences, " + explanation.steps().size()
                + " possible events, " + events + " told");
        out.println();
    }

    private void printNames(Passage passage) {
        List<NameMention> names = passage.names();
        if (!names.isEmpty()) {
            out.println("      names: " + names.stream().map(name -> name.text() + " (" + word(name.kind()) + ")")
                    .collect(Collectors.joining(", ")));
        }
    }

    private void print(StepGroup group, ArticleText article, Explanation explanation) {
        Step step = group.first();
        boolean whole = step.origin().trigger().equals(step.sentence());
        out.println("      " + bold(group.types()) + " by "
                + (whole ? "the whole sentence" : "“" + words(article, step.origin().trigger()) + "”") + ": "
                + verdict(group, explanation));
        step.roles().forEach((role, value) -> out.printf(Locale.ROOT, "          %-14s %s%s%n", role,
                EventJson.value(value), tried(step, role)));
        TreeSet<String> empty = new TreeSet<>(step.origin().tried().keySet());
        empty.removeAll(step.roles().keySet());
        if (!step.roles().isEmpty() || !group.details().isEmpty()) {
            empty.forEach(role -> out.printf(Locale.ROOT, "          %-14s -%s%n", role, tried(step, role)));
        }
        if (!step.doubts().isEmpty() && step.outcome() instanceof Outcome.Dropped) {
            out.println("          less sure by: " + String.join(", ", step.doubts()));
        }
    }

    private String verdict(StepGroup group, Explanation explanation) {
        return switch (group.first().outcome()) {
            case Outcome.Told told when told.event().factuality() == Factuality.DENIED ->
                red("denied") + ": no event, it takes a known one back";
            case Outcome.Told told -> green("event") + ", " + word(told.event().factuality()) + ", "
                    + confidence(told.event(), told.signs());
            case Outcome.Unlikely unlikely -> red("no") + String.format(Locale.ROOT, ", it is below %.2f: ",
                    unlikely.least()) + confidence(unlikely.event(), unlikely.signs());
            case Outcome.Merged(Span sentence) ->
                green("event") + ", the same as in sentence " + explanation.number(sentence);
            case Outcome.Dropped dropped -> red("no") + ", " + dropped.cause().words()
                    + (group.details().isEmpty() ? "" : " " + group.details());
        };
    }

    /** "0.81 by title +0.52, unknown name -0.43", the weightiest first. */
    private static String confidence(Event event, List<Sign> signs) {
        String reasons = signs.stream().filter(sign -> Math.abs(sign.part()) >= 0.05)
                .sorted(Comparator.comparingDouble(sign -> -Math.abs(sign.part())))
                .map(sign -> String.format(Locale.ROOT, "%s %+.1f", sign.name(), sign.part()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%.2f", event.confidence()) + (reasons.isEmpty() ? "" : " by " + reasons);
    }

    private static String tried(Step step, String role) {
        List<Function> functions = step.origin().tried().getOrDefault(role, List.of());
        return functions.isEmpty()
                ? ""
                : "   (looked for: " + functions.stream().map(ExplanationText::word).collect(Collectors.joining(", "))
                        + ")";
    }

    /** On one line. */
    private static String words(ArticleText article, Span span) {
        return article.field(span.field()).substring(span.start(), span.end()).replaceAll("\\s", " ");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String bold(String text) {
        return in(Ansi.Style.bold, text);
    }

    private String green(String text) {
        return in(Ansi.Style.fg_green, text);
    }

    private String red(String text) {
        return in(Ansi.Style.fg_red, text);
    }

    private String in(Ansi.Style style, String text) {
        return colours.enabled() ? style.on() + text + style.off() : text;
    }
}
