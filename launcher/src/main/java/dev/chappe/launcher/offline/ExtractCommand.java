package dev.chappe.launcher.offline;

import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.EventJson;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The extraction alone. */
@Command(name = "extract", description = "Extract typed events from articles, without Kafka. Each input line"
        + " {\"id\", \"lang\", \"title\", \"text\", \"publishedAt\", \"source\", \"url\"} gives one output line"
        + " {\"article\": ID, \"events\": [...]}; a bad line is told on standard error, and the others go on.")
public final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A JSON-lines file of articles, plain or gzipped, a directory of them, or - for standard"
                    + " input.")
    private List<Path> files;

    @Mixin
    private TypesOption types;

    @Option(names = "--least-confidence", paramLabel = "N",
            description = "Print events from this confidence on, 0 for all of them. Without it, from the one that was best"
                    + " when the extraction was measured.")
    private @Nullable Double least;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        EventExtractor extractor = EventExtractor.with(types.read());
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        for (Path file : files) {
            input.read(file, (id, article) -> {
                ArticleText text = ArticleTexts.of(article);
                Extraction extraction = least == null
                        ? extractor.extract(text)
                        : extractor.extract(text, Trace.OFF, least);
                out.println(EventJson.line(id, extraction.events()));
                // Nobody reads on: no more work, and no complaint.
                return !out.checkError();
            });
        }
        return input.bad() == 0 ? 0 : 1;
    }
}
