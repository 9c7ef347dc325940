package dev.chappe.launcher.explain;

import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.launcher.explain.ExplanationText.Sentences;
import dev.chappe.launcher.offline.ArticleTexts;
import dev.chappe.launcher.offline.InputFiles;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows why events came out of articles or did not. */
@Command(name = "explain", description = {"Show why events came out of articles or did not, without Kafka.",
    "For each sentence: the names in it, each trigger with the type of event that it may tell, what was found for each"
            + " role, and the verdict with its reason. A bad line is told on standard error; the others go on."})
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A JSON-lines file of articles, plain or gzipped, a directory of them, or - for standard"
                    + " input.")
    private List<Path> files;

    @Mixin
    private TypesOption types;

    @Option(names = "--id", paramLabel = "ID", description = "Only this article; can be given several times.")
    private Set<String> ids = Set.of();

    @Option(names = "--sentences", description = "Show the sentences without any trigger too.")
    private boolean sentences;

    @Option(names = "--json", description = "Print one line of JSON for each article instead.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        EventExtractor extractor = EventExtractor.with(types.read());
        ExplanationText text = new ExplanationText(out, Ansi.AUTO,
                sentences ? Sentences.ALL : Sentences.WITH_TRIGGERS);
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        for (Path file : files) {
            input.read(file, (id, record) -> {
                if (ids.isEmpty() || ids.contains(id)) {
                    ArticleText article = ArticleTexts.of(record);
                    Explanation explanation = new Explanation();
                    extractor.extract(article, explanation);
                    if (json) {
                        out.println(ExplanationJson.line(id, article, explanation));
                    } else {
                        text.print(id, article, explanation);
                    }
                }
                return !out.checkError();
            });
        }
        return input.bad() == 0 ? 0 : 1;
    }
}
