package dev.chappe.launcher.rules;

import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleEngine.Explanation;
import dev.chappe.alert.engine.RuleEngine;
import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.alert.subject.Subject;
import dev.chappe.launcher.offline.InputFiles;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.launcher.settings.TypesOption;
import dev.chappe.schemas.settings.NearName;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which conditions of a rule hold of an event. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Say which conditions of a rule hold of an event or a trend, and which do not. Reads rules and"
                + " events off the topics, or from files.")
final class RulesExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settings;

    @Option(names = "--event", paramLabel = "ID", required = true,
            description = "Id of the event, or topic|window of the trend.")
    private String event;

    @Option(names = "--rule", paramLabel = "NAME", required = true,
            description = "Name of the rule, with the set's before it: set/rule.")
    private String rule;

    @Option(names = "--rules", paramLabel = "FILE", description = "Read the rule from this file, not off the topic.")
    private Optional<Path> file;

    @Option(names = "--articles", paramLabel = "FILE",
            description = "Look for the event in the articles of this file, not on the topics.")
    private Optional<Path> articles;

    @Mixin
    private TypesOption types;

    @Override
    public Integer call() throws InterruptedException {
        GivenSettings given = settings.given();
        Rule known = rule(given);
        Subject subject = subject(given).orElseThrow(() -> new CommandFailure("no event or trend has the id " + event));
        Explanation explanation = RuleEngine.explain(known, subject);
        PrintWriter out = spec.commandLine().getOut();
        explanation.findings().forEach(out::println);
        out.println(known.name() + (explanation.met() ? " is met" : " is not met") + " by " + subject.id()
                + ", revision " + subject.revision());
        return 0;
    }

    private Rule rule(GivenSettings given) throws InterruptedException {
        RuleBook book = new RuleBook(file.map(named -> List.of(RuleFile.read(named)))
                .orElseGet(() -> fromTopic(given)));
        List<String> names = book.rules().stream().map(Rule::name).toList();
        return book.rule(rule).orElseThrow(() -> new CommandFailure("no rule is named " + rule
                + NearName.of(rule, names).map(near -> ", did you mean " + near + "?").orElse("")));
    }

    private static List<RuleSet> fromTopic(GivenSettings given) {
        return RulesListCommand.sets(given).entrySet().stream()
                .map(set -> RuleFiles.parse(set.getKey(), set.getKey(), set.getValue())).toList();
    }

    private Optional<Subject> subject(GivenSettings given) throws InterruptedException {
        if (articles.isEmpty()) {
            try (KnownSubjectTopics subjects = KnownSubjectTopics.connect(given.shared())) {
                return subjects.topics().find(event);
            }
        }
        List<Subject> found = new ArrayList<>();
        ArticleSubjects subjects = new ArticleSubjects(types.read(), (time, subject) -> {
            if (subject.id().equals(event)) {
                found.add(subject);
            }
        });
        subjects.read(List.of(articles.get()), new InputFiles(spec.commandLine().getErr()));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }
}
