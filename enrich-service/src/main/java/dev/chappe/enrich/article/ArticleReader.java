package dev.chappe.enrich.article;

import dev.chappe.enrich.books.RejectReason;
import dev.chappe.enrich.deadletter.DeadLetter;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.WireCredit;
import dev.chappe.enrich.story.Witness;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.trend.ArticleFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an article: extracts its events, keeps back those without proof, and sorts the others by shelf. */
public final class ArticleReader {

    private static final String STAGE = "read-article";

    private final Function<ArticleText, Extraction> extractor;
    private final StoryRules rules;
    private final EventGate gate;

    /**
     * @param extractor
     *            pure; safe for use by several threads
     */
    public ArticleReader(Function<ArticleText, Extraction> extractor, StoryRules rules) {
        this.extractor = extractor;
        this.rules = rules;
        this.gate = new EventGate(rules);
    }

    /**
     * Reads an article.
     *
     * @param time
     *            its event time
     */
    public Reading read(NewArticle fresh, Instant time) {
        ArticleText text = fresh.article().text();
        if (text.title().isBlank() && text.body().isBlank()) {
            return new Reading(new Outcome.Rejected(RejectReason.EMPTY), List.of(), List.of(), List.of(
                    letter(fresh, RejectReason.EMPTY, "the article has neither title nor text")));
        }
        Extraction extraction = extract(text);
        List<Event> passed = new ArrayList<>();
        List<DeadLetter> withheld = new ArrayList<>();
        for (Event event : extraction.events()) {
            Optional<EventGate.Refusal> refusal = gate.refusal(event, text);
            refusal.ifPresentOrElse(why -> withheld.add(letter(fresh, why.reason(), why.detail())),
                    () -> passed.add(event));
        }
        Witness witness = witness(fresh.article(), extraction.language().tag(), time);
        Extraction proven = new Extraction(extraction.language(), passed, extraction.organisations(),
                extraction.products());
        Outcome outcome = new Outcome.Extracted(extraction.events().size(), passed.size());
        return new Reading(outcome, mentions(fresh, witness, passed), fresh.edition() == Edition.FIRST
                ? ArticleFacts.of(text, proven, witness, rules)
                : List.of(), withheld);
    }

    /** An error would kill the thread, and the next one on the same article; a text that nests too deep is its own fault. */
    private Extraction extract(ArticleText text) {
        try {
            return extractor.apply(text);
        } catch (StackOverflowError tooDeep) {
            throw new IllegalStateException("the text is too deeply nested to be read", tooDeep);
        }
    }

    private List<ArticleMentions> mentions(NewArticle fresh, Witness witness, List<Event> events) {
        Map<String, List<Event>> byShelf = new LinkedHashMap<>();
        events.forEach(event -> byShelf
                .computeIfAbsent(rules.of(event.type()).shelf(event), shelf -> new ArrayList<>()).add(event));
        fresh.known().shelves().forEach(shelf -> byShelf.putIfAbsent(shelf, List.of()));
        return byShelf.entrySet().stream().map(
                told -> new ArticleMentions(told.getKey(), witness, fresh.edition(), told.getValue())).toList();
    }

    private static Witness witness(Article article, String language, Instant time) {
        ArticleText text = article.text();
        return new Witness(article.id(), article.revision(), article.url(), article.outlet(),
                WireCredit.of(Optional.ofNullable(article.credit()), text.body()).orElse(null), language, time,
                article.discoveredAt(), Witness.TextMarks.of(text.title(), text.body()));
    }

    private static DeadLetter letter(NewArticle fresh, RejectReason reason, String detail) {
        return new DeadLetter(STAGE, reason, detail, fresh.received().bytes());
    }
}
