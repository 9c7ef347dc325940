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
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.launcher.offline.InputFiles;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries rules on articles, by the engine of alert-service, without Kafka. */
@Command(name = "test", mixinStandardHelpOptions = true,
        description = "Tell what rules would have told of the articles of a file, and what they missed by one condition.")
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A YAML file of rules.")
    private Path file;

    @Option(names = "--articles", paramLabel = "FILE", required = true,
            description = "A JSON-lines file of articles, plain or gzipped, a directory of them, or - for standard"
                    + " input. May be given several times.")
    private List<Path> articles;

    @Option(names = "--json", description = "Print one line of JSON for each alert and each near miss.")
    private boolean json;

    @Mixin
    private TypesOption types;

    @Override
    public Integer call() {
        RuleSet set = RuleFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        RuleTrial trial = new RuleTrial(new RuleBook(List.of(set)));
        ArticleSubjects subjects = new ArticleSubjects(types.read(),
                (time, subject) -> trial.judge(subject, time).forEach(signal -> print(out, signal)));
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        subjects.read(articles, input);
        trial.nearMisses().forEach(miss -> print(out, miss));
        if (!json) {
            set.rules().forEach(rule -> out.println(rule.name() + ": " + trial.signals().stream()
                    .filter(signal -> signal.rule().equals(rule.name())).count() + " told, "
                    + trial.nearMisses().stream().filter(miss -> miss.explanation().rule().equals(rule)).count()
                    + " near misses"));
        }
        return input.bad() == 0 ? 0 : 1;
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
                .map(finding -> finding.field() + ": wanted " + finding.wanted() + ", found " + finding.found())
                .orElse("");
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
