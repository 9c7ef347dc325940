package dev.chappe.launcher.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.replay.TrendReplay;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.trend.Trend;
import dev.chappe.enrich.trend.TrendState;
import dev.chappe.enrich.trend.TrendWindow;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The trends of a file of articles, as enrich-service finds them, without Kafka. */
@Command(name = "trends", description = {"Find what the articles of a file make a trend, without Kafka, in event time.",
    "Each change of a topic's state gives one line {\"at\", \"topic\", \"window\", \"state\", \"score\", \"articles\","
            + " \"origins\", ...}; the strongest topics are told at the end on standard error.",
    "Articles should be in the order of their publication; a bad line is told on standard error, and the others go on."})
public final class TrendsCommand implements Callable<Integer> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DECIMALS = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A JSON-lines file of articles, plain or gzipped, a directory of them, or - for standard"
                    + " input.")
    private List<Path> files;

    @Option(names = "--charts", paramLabel = "DIR",
            description = "Draw the topics of the table into this directory, one SVG each.")
    private @Nullable Path charts;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20",
            description = "How many topics the table has (default: ${DEFAULT-VALUE}).")
    private int top;

    @Mixin
    private TypesOption types;

    private final Map<String, TrendState> states = new HashMap<>();
    private final TrendTable table = new TrendTable();

    @Override
    public Integer call() {
        List<OwnType> ownTypes = types.read();
        StoryRules rules = StoryRules.of(Taxonomy.standard().types(), ownTypes);
        TrendReplay replay = new TrendReplay(new ArticleReader(EventExtractor.with(ownTypes)::extract, rules), rules,
                this::tell);
        OfflineArticles articles = new OfflineArticles();
        PrintWriter out = spec.commandLine().getOut();
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        for (Path file : files) {
            input.read(file, (id, article) -> {
                replay.read(articles.article(id, article));
                return !out.checkError();
            });
        }
        List<TrendTable.Row> rows = table.strongest(top);
        TrendTable.print(rows, spec.commandLine().getErr());
        if (charts != null) {
            TrendCharts.draw(rows, charts);
        }
        return input.bad() == 0 ? 0 : 1;
    }

    private void tell(Instant at, Trend trend) {
        table.add(at, trend);
        TrendState before = states.put(trend.key(), trend.state());
        if (trend.state() != (before == null ? TrendState.WARMING_UP : before)) {
            spec.commandLine().getOut().println(line(at, trend));
        }
    }

    private static ObjectNode line(Instant at, Trend trend) {
        ObjectNode line = NODES.objectNode().put("at", at.toString()).put("topic", trend.topic().label())
                .put("key", trend.topic().key()).put("window", name(trend.window())).put("state", trend.state().name())
                .put("score", rounded(trend.score().value())).put("expected", rounded(trend.score().expected()))
                .put("articles", trend.counts().articles()).put("events", trend.counts().events())
                .put("origins", trend.counts().origins());
        trend.articleIds().forEach(line.putArray("articleIds")::add);
        trend.eventIds().forEach(line.putArray("eventIds")::add);
        return line;
    }

    private static String name(TrendWindow window) {
        return switch (window) {
            case HOUR -> "1h";
            case DAY -> "24h";
            case WEEK -> "7d";
        };
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
