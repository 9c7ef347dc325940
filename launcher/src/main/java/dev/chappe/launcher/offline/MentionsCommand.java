package dev.chappe.launcher.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.enrich.event.MentionJson;
import dev.chappe.enrich.event.MentionReader;
import dev.chappe.enrich.text.Field;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The figures and names that texts mention. */
@Command(name = "mentions", description = {"Find the figures and names that texts mention, without Kafka.",
    "Each input line {\"lang\", \"text\"} gives one output line, in the same order: {\"mentions\": [{\"kind\","
            + " \"value\", \"currency\", \"text\", \"start\", \"end\", ...}]}, with offsets in UTF-16 units of the text.",
    "kind is money, percent, quantity, date, period, horizon, rank, version, organisation, product, place, person,"
            + " name (of unknown sort), or number: every number, also where it is part of one of the others.",
    "A bad line gives {\"mentions\": [], \"error\": ...}, is told on standard error with its number, and makes the exit"
            + " code 1; the others go on. Relative dates need \"publishedAt\"; without \"lang\" it is detected."})
public final class MentionsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A JSON-lines file of texts, plain or gzipped, a directory of them, or - for standard input.")
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        MentionReader reader = MentionReader.standard();
        InputFiles input = new InputFiles(spec.commandLine().getErr(), fault -> out.println(nothing(fault)));
        for (Path file : files) {
            input.read(file, (id, article) -> {
                out.println(MentionJson.line(article.text(), reader.read(ArticleTexts.of(article), Field.BODY)));
                return !out.checkError();
            });
        }
        return input.bad() == 0 ? 0 : 1;
    }

    private static ObjectNode nothing(String fault) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.putArray("mentions");
        return line.put("error", fault);
    }
}
