package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.EventJson;
import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.launcher.offline.ArticleTexts;
import dev.chappe.launcher.offline.InputFiles;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the extraction against labels. */
@Command(name = "evaluate", description = {"Measure the extraction against labelled articles, without Kafka.",
    "Prints precision, recall and F1 for each type and language: relaxed, as a careful reader would judge, and exact,"
            + " with folded names and values equal. ALL is every event together (micro), CORE those of the four core"
            + " types, ROLES the remaining roles of the events that were found, MACRO the mean over the types. The"
            + " interval is a bootstrap over articles. docs/accuracy.md has the rules.",
    "With --numbers instead of GOLD it measures the mentions of figures against a suite of cases."})
public final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "0..1", description = "A JSON-lines file of labels:"
            + " {\"article\": ID, \"events\": [{\"type\": TYPE, ROLE: VALUE, ..., \"optional\": true?}]}. Only the"
            + " articles in it are scored.")
    private @Nullable Path gold;

    @Option(names = "--articles", paramLabel = "FILE",
            description = "The articles, as JSON lines, plain or gzipped: they are read unless --predicted is given, and"
                    + " tell the language of each.")
    private @Nullable Path articles;

    @Option(names = "--predicted", paramLabel = "FILE",
            description = "Score these events, as `chappe extract` prints them, instead of reading the articles.")
    private @Nullable Path predicted;

    @Option(names = "--ids", paramLabel = "FILE", description = "Only the articles whose id stands in this file.")
    private @Nullable Path ids;

    @Option(names = "--except-ids", paramLabel = "FILE",
            description = "Without the articles whose id stands in this file.")
    private @Nullable Path exceptIds;

    @Option(names = "--errors", description = "Also list every missed and every wrong event or case.")
    private boolean errors;

    @Option(names = "--calibration", description = "Also print how often events of each confidence are right.")
    private boolean calibration;

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "2000",
            description = "Draws of the bootstrap, 100 or more; default ${DEFAULT-VALUE}.")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Seed of the bootstrap; default ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private TypesOption types;

    @Option(names = "--numbers", paramLabel = "CASES", description = "Measure the mentions of figures: lines of"
            + " {\"lang\", \"kind\": \"currency|percent|number\", \"text\", \"expected\": [{\"text\", \"value\","
            + " \"currency\"}]}.")
    private @Nullable Path numbers;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (numbers != null) {
            return new NumberReport(NumberSuite.run(numbers)).print(out, json, errors);
        }
        if (gold == null || (articles == null && predicted == null)) {
            throw new ParameterException(spec.commandLine(),
                    "GOLD and --articles FILE (or --predicted FILE) are needed, or --numbers CASES alone");
        }
        if (draws < 100) {
            throw new ParameterException(spec.commandLine(), "--draws is " + draws + ", but must be 100 or more");
        }
        Collection<OwnType> own = types.read();
        Taxonomy taxonomy = Taxonomy.standard().with(own);
        Map<String, List<JsonNode>> labels = labels(gold, taxonomy);
        Map<String, String> languages = new HashMap<>();
        Map<String, List<JsonNode>> got = predicted == null ? new LinkedHashMap<>() : EventFile.read(predicted);
        if (articles != null) {
            read(articles, EventExtractor.with(own), labels.keySet(), languages, predicted == null ? got : null);
        }
        print(taxonomy, new Evaluator(taxonomy), labels, got, languages);
        return 0;
    }

    private void print(Taxonomy taxonomy, Evaluator evaluator, Map<String, List<JsonNode>> labels,
            Map<String, List<JsonNode>> got, Map<String, String> languages) {
        PrintWriter out = spec.commandLine().getOut();
        List<ArticleScore> relaxed = evaluator.score(labels, got, languages, new RelaxedAgreement());
        List<ArticleScore> exact = evaluator.score(labels, got, languages, new ExactAgreement());
        Report report = Report.of(taxonomy, relaxed, exact, draws, seed);
        if (json) {
            out.println(ReportJson.of(report));
            return;
        }
        if (errors) {
            relaxed.forEach(score -> {
                score.pairing().missed().forEach(event -> out.println(score.article() + "\tMISSED\t" + event));
                score.pairing().wrong().forEach(event -> out.println(score.article() + "\tWRONG\t" + event));
            });
        }
        ReportText.print(report, out);
        if (calibration) {
            ReportText.print(report.calibration(), out);
        }
    }

    private Map<String, List<JsonNode>> labels(Path file, Taxonomy taxonomy) {
        Map<String, List<JsonNode>> labels = EventFile.read(file);
        if (ids != null) {
            labels.keySet().retainAll(EventFile.ids(ids));
        }
        if (exceptIds != null) {
            labels.keySet().removeAll(EventFile.ids(exceptIds));
        }
        Set<String> types = new TreeSet<>(taxonomy.types().stream().map(EventType::name).toList());
        labels.forEach((article, events) -> events.forEach(event -> {
            if (!types.contains(Values.type(event))) {
                throw new CommandFailure(file + ": article " + article + " has an event of type "
                        + Values.type(event) + "; the types are " + String.join(", ", types));
            }
        }));
        return labels;
    }

    /** Reads the wanted articles of a file: their languages, and their events unless they are given. */
    private void read(Path file, EventExtractor extractor, Set<String> wanted, Map<String, String> languages,
            @Nullable Map<String, List<JsonNode>> events) {
        Set<String> absent = new TreeSet<>(wanted);
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        input.read(file, (id, article) -> {
            if (absent.remove(id)) {
                languages.put(id, article.language() == null ? "?" : article.language());
                if (events != null) {
                    JsonNode line = EventJson.line(id, extractor.extract(ArticleTexts.of(article)).events());
                    events.put(id, line.get("events").valueStream().toList());
                }
            }
            return !absent.isEmpty();
        });
        if (!absent.isEmpty()) {
            spec.commandLine().getErr().println("chappe: " + absent.size() + " labelled articles are not in " + file
                    + ", and count as without events: " + String.join(", ", absent));
        }
    }
}
