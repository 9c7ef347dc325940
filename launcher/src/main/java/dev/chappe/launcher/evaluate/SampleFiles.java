package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.launcher.evaluate.Sample.Use;
import dev.chappe.launcher.offline.ArticleTexts;
import dev.chappe.launcher.offline.InputFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads articles, and judges every possible event in them by labels or by former judgements. */
final class SampleFiles {

    private final EventExtractor extractor = EventExtractor.standard();
    private final EventAgreement agreement = new EventAgreement(Taxonomy.standard(), new RelaxedAgreement());
    private final Set<String> except;
    private final PrintWriter complaints;
    private final List<Sample> samples = new ArrayList<>();
    private int labels;

    /**
     * @param except
     *            ids of articles to leave unread
     */
    SampleFiles(Set<String> except, PrintWriter complaints) {
        this.except = except;
        this.complaints = complaints;
    }

    List<Sample> samples() {
        return samples;
    }

    /** How many events there are to be found, as far as is known. */
    int labels() {
        return labels;
    }

    /** Adds the events of labelled articles. */
    void addLabelled(Path gold, Path articles) {
        Map<String, List<JsonNode>> all = EventFile.read(gold);
        all.keySet().removeAll(except);
        read(articles, all.keySet(), (id, found) -> {
            List<JsonNode> events = all.getOrDefault(id, List.of());
            labels += (int) events.stream().filter(event -> !Values.isOptional(event)).count();
            Pairing pairing = Pairing.of(events, found.events(), agreement);
            pairing.pairs().forEach(pair -> samples.add(new Sample(id, found.signs(pair.got()), true,
                    pair.isPlain() ? Use.SCORED : Use.OPTIONAL)));
            pairing.wrong().forEach(event -> samples.add(new Sample(id, found.signs(event), false, Use.SCORED)));
        });
    }

    /** Adds those events of articles that are like ones judged before; the others have no judgement. */
    void addJudged(Path judged, Path articles) {
        Map<String, List<JsonNode>> judgements = new LinkedHashMap<>();
        EventFile.lines(judged, (line, number) -> judgements
                .computeIfAbsent(line.path("article").asText(), id -> new ArrayList<>()).add(line));
        judgements.keySet().removeAll(except);
        read(articles, judgements.keySet(), (id, found) -> {
            for (JsonNode event : found.events()) {
                judgements.getOrDefault(id, List.of()).stream()
                        .filter(line -> agreement.same(line.path("event"), event)).findFirst()
                        .ifPresent(line -> addJudged(new Sample(id, found.signs(event),
                                line.path("right").asBoolean(), Use.SCORED)));
            }
        });
    }

    /** What is missed in such articles is not known, so that only what is found there counts as to be found. */
    private void addJudged(Sample sample) {
        samples.add(sample);
        labels += sample.right() ? 1 : 0;
    }

    private void read(Path articles, Set<String> wanted, BiConsumer<String, Candidates> consumer) {
        new InputFiles(complaints).read(articles, (id, article) -> {
            if (wanted.contains(id)) {
                Candidates found = new Candidates();
                extractor.extract(ArticleTexts.of(article), found);
                consumer.accept(id, found);
            }
            return true;
        });
    }
}
