package dev.chappe.launcher.evaluate;

import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits the model of confidence to judged events. */
@Command(name = "train-confidence", hidden = true, description = {
    "Fit the model of confidence to judged articles, and print how good it is on articles that it was not fitted on.",
    "For whoever changes the extraction: the weights are the file confidence.txt of enrich-service's resources."})
public final class TrainConfidenceCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--labelled", paramLabel = "GOLD=ARTICLES",
            description = "Labels and their articles; can be given several times.")
    private Map<Path, Path> labelled = new LinkedHashMap<>();

    @Option(names = "--judged", paramLabel = "JUDGED=ARTICLES",
            description = "Lines {\"article\": ID, \"event\": {...},"
                    + " \"right\": true|false} of events that were read once, and their articles; can be given several times.")
    private Map<Path, Path> judged = new LinkedHashMap<>();

    @Option(names = "--except-ids", paramLabel = "FILE",
            description = "Leave the articles whose id stands in this file unread.")
    private @Nullable Path exceptIds;

    @Option(names = "--penalty", paramLabel = "N", defaultValue = "3",
            description = "Of the squared weights; default ${DEFAULT-VALUE}.")
    private double penalty;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the weights to this file.")
    private @Nullable Path out;

    @Override
    public void run() {
        PrintWriter printer = spec.commandLine().getOut();
        SampleFiles files = new SampleFiles(exceptIds == null ? Set.of() : EventFile.ids(exceptIds),
                spec.commandLine().getErr());
        labelled.forEach(files::addLabelled);
        judged.forEach(files::addJudged);
        if (files.samples().isEmpty()) {
            throw new CommandFailure("nothing to learn from: give --labelled GOLD=ARTICLES or --judged FILE=ARTICLES");
        }
        CrossValidation validation = CrossValidation.of(files.samples(), penalty);
        double least = validation.best(files.labels());
        long right = files.samples().stream().filter(Sample::right).count();
        printer.printf(Locale.ROOT, "%d events, %d right; of %d to be found%n", files.samples().size(), right,
                files.labels());
        printer.printf(Locale.ROOT, "by cross-validation over articles: log loss %.4f; F1 %.4f, from %.2f on %.4f%n",
                validation.logLoss(), validation.f1(0, files.labels()), least, validation.f1(least, files.labels()));
        ReportText.print(new Calibration(validation.bands()), printer);
        LogisticRegression model = LogisticRegression.fit(files.samples(), penalty);
        if (out == null) {
            printer.print(text(model, least));
        } else {
            write(out, text(model, least));
        }
    }

    private static String text(LogisticRegression model, double least) {
        StringBuilder text = new StringBuilder("""
                # What speaks for an event and against it, in log odds, and the least confidence of an event.
                # Written by `chappe train-confidence`; docs/accuracy.md says from what.
                """);
        text.append(String.format(Locale.ROOT, "%6.2f least\n", least));
        model.weights().forEach((sign, weight) -> text.append(String.format(Locale.ROOT, "%6.3f %s\n", weight, sign)));
        return text.toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be written (" + e + ")", e);
        }
    }
}
