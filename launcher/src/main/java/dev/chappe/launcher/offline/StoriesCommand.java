package dev.chappe.launcher.offline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.replay.StoryReplay;
import dev.chappe.enrich.replay.StoryReplay.ToldEvent;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.launcher.settings.TypesOption;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The extraction and the matching of stories, as enrich-service does it, without Kafka. */
@Command(name = "stories", description = "Tell which articles tell the same event, without Kafka. Each article of the"
        + " input, {\"id\", \"lang\", \"title\", \"text\", \"publishedAt\", \"source\", \"url\"}, gives one output line"
        + " {\"article\": ID, \"events\": [{\"eventId\", \"type\", \"factuality\", ...}]}, when all are read; a bad"
        + " line is told on standard error, and the others go on.")
public final class StoriesCommand implements Callable<Integer> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A JSON-lines file of articles, plain or gzipped, a directory of them, or - for standard"
                    + " input.")
    private List<Path> files;

    @Mixin
    private TypesOption types;

    @Override
    public Integer call() {
        List<OwnType> ownTypes = types.read();
        StoryRules rules = StoryRules.of(Taxonomy.standard().types(), ownTypes);
        StoryReplay replay = new StoryReplay(new ArticleReader(EventExtractor.with(ownTypes)::extract, rules), rules);
        OfflineArticles articles = new OfflineArticles();
        InputFiles input = new InputFiles(spec.commandLine().getErr());
        Set<String> ids = new LinkedHashSet<>();
        for (Path file : files) {
            input.read(file, (id, article) -> {
                ids.add(id);
                replay.read(articles.article(id, article));
                return true;
            });
        }
        PrintWriter out = spec.commandLine().getOut();
        Map<String, List<ToldEvent>> told = replay.told();
        ids.forEach(id -> out.println(line(id, told.getOrDefault(id, List.of()))));
        return input.bad() == 0 ? 0 : 1;
    }

    private static ObjectNode line(String id, List<ToldEvent> told) {
        ObjectNode line = NODES.objectNode().put("article", id);
        ArrayNode events = line.putArray("events");
        told.forEach(event -> events.add(event(event)));
        return line;
    }

    private static ObjectNode event(ToldEvent told) {
        Story story = told.story();
        return NODES.objectNode().put("eventId", story.eventId()).put("type", story.type())
                .put("factuality", told.factuality().name()).put("articles", story.mentions().size());
    }
}
