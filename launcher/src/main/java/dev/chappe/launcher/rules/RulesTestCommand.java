package dev.chappe.launcher.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleTrial.NearMiss;
import dev.chappe.alert.engine.RuleTrial;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Json;
import dev.chappe.alert.message.PlainText;
import dev.chappe.alert.rule.Finding;
import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.trial.PastReader;
import dev.chappe.alert.trial.PastReading;
import dev.chappe.alert.trial.SubjectTopics;
import dev.chappe.alert.trial.TrialQuery;
import dev.chappe.launcher.offline.InputFiles;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries rules on articles or on what stands on the topics, by the engine of alert-service. */
@Command(name = "test", mixinStandardHelpOptions = true,
        description = "Tell what rules would have told of the articles of a file or of the past days, and what they"
                + " missed by one condition.")
final class RulesTestCommand implements Callable<Integer> {

    private static final Duration BREATH = Duration.ofSeconds(2);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A YAML file of rules.")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Past past = new Past();

    /** What the rules are tried on. */
    private static final class Past {

        @Option(names = "--articles", paramLabel = "FILE",
                description = "A JSON-lines file of articles, plain or gzipped, a directory of them, or - for standard"
                        + " input. May be given several times.")
        private List<Path> articles = List.of();

        @Option(names = "--since", paramLabel = "TIME",
                description = "What stands on the topics since then, for instance 30d: every revision of every event,"
                        + " and the trends.")
        private Optional<String> since = Optional.empty();
    }

    @Mixin
    private SettingsOptions settings;

    @Option(names = "--json", description = "Print one line of JSON for each alert and each near miss.")
    private boolean json;

    @Mixin
    private TypesOption types;

    @Override
    public Integer call() throws InterruptedException {
        RuleSet set = RuleFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        RuleTrial trial = new RuleTrial(new RuleBook(List.of(set)));
        int status = past.since.isPresent() ? tryTopics(set, trial, past.since.get()) : tryArticles(trial);
        trial.nearMisses().forEach(miss -> print(out, miss));
        if (!json) {
            set.rules().forEach(rule -> out.println(rule.name() + ": " + trial.told(rule.name()) + " told, "
                    + trial.nearMisses().stream().filter(miss -> miss.explanation().rule().equals(rule)).count()
                    + " near misses"));
        }
        return status;
    }

    private int tryArticles(RuleTrial trial) {
        ArticleSubjects subjects = new ArticleSubjects(types.read(), (time, subject) -> judge(trial, subject, time));
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        subjects.read(past.articles, input);
        return input.bad() == 0 ? 0 : 1;
    }

    private int tryTopics(RuleSet set, RuleTrial trial, String since) throws InterruptedException {
        Duration ago;
        try {
            ago = TrialQuery.since(since);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("--" + wrong.getMessage(), wrong);
        }
        Instant now = Instant.now();
        SubjectTopics.Stretch stretch = new SubjectTopics.Stretch(
                set.rules().stream().map(Rule::kind).collect(Collectors.toSet()), now.minus(ago), Instant.MAX);
        try (KnownSubjectTopics subjects = KnownSubjectTopics.connect(settings.given().shared())) {
            return switch (subjects.topics().read(stretch, new Trying(trial))) {
                case PastReading.Away away -> throw new CommandFailure(away.why());
                case PastReading.Read read -> {
                    String cut = read.cut().map(why -> "; " + why).orElse("");
                    spec.commandLine().getErr().println("chappe: " + read.records() + " records tried" + cut);
                    yield cut.isEmpty() ? 0 : 1;
                }
            };
        }
    }

    private void judge(RuleTrial trial, Subject subject, Instant time) {
        trial.judge(subject, time).forEach(signal -> print(spec.commandLine().getOut(), signal));
    }

    /** Judges what comes, and says every few seconds how far it is. */
    private final class Trying implements PastReader {

        private final RuleTrial trial;
        private Instant told = Instant.now();

        Trying(RuleTrial trial) {
            this.trial = trial;
        }

        @Override
        public boolean take(Subject subject, Instant time) {
            judge(trial, subject, time);
            return !trial.isFull();
        }

        @Override
        public void progress(long read, long of) {
            if (told.plus(BREATH).isBefore(Instant.now())) {
                told = Instant.now();
                spec.commandLine().getErr().println("chappe: " + read + " of " + of + " records read");
            }
        }
    }

    private void print(PrintWriter out, Signal signal) {
        if (json) {
            out.println(Json.signal(signal).put("time", signal.time().toString()));
        } else {
            PlainText.lines(signal).forEach(out::println);
        }
    }

    private void print(PrintWriter out, NearMiss miss) {
        if (json) {
            out.println(nearMiss(miss));
            return;
        }
        String missed = miss.explanation().findings().stream().filter(finding -> !finding.held()).findFirst()
                .map(Finding::compared).orElse("");
        out.println("Near miss of " + miss.explanation().rule().name() + ": " + miss.subject().id() + ", " + missed);
    }

    private static ObjectNode nearMiss(NearMiss miss) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("nearMiss", miss.explanation().rule().name())
                .put("subject", miss.subject().id());
        var findings = line.putArray("findings");
        for (Finding finding : miss.explanation().findings()) {
            findings.addObject().put("field", finding.field()).put("held", finding.held())
                    .put("wanted", finding.wanted()).put("found", finding.found());
        }
        return line;
    }
}
