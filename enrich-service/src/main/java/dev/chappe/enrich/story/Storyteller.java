package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds what an article tells to the stories that are known and says what becomes of them. Pure but for the shelf. */
public final class Storyteller {

    private final StoryRules rules;
    private final StoryMatcher matcher;

    public Storyteller(StoryRules rules) {
        this.rules = rules;
        this.matcher = new StoryMatcher(rules);
    }

    /**
     * The revisions that an article causes, in the order of its events; those that it takes back come last. All of it is
     * kept on the shelf, or nothing when it fails.
     */
    public List<StoryRevision> tell(ArticleMentions article, StoryShelf shelf) {
        StagedShelf staged = new StagedShelf(shelf);
        List<StoryRevision> revisions = revisions(article, staged);
        staged.commit();
        return revisions;
    }

    private List<StoryRevision> revisions(ArticleMentions article, StoryShelf shelf) {
        List<StoryRevision> revisions = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Event event : article.events()) {
            Story before = find(event, article, shelf);
            if (told.add(before.eventId())) {
                Story after = before.with(rules.of(event.type()).type(), new Mention(event, article.witness()));
                revise(before, after, article.witness(), shelf).ifPresent(revisions::add);
            }
        }
        if (article.edition() == Edition.REVISED) {
            takeBack(article, told, shelf, revisions);
        }
        return List.copyOf(revisions);
    }

    /** The known story that an event belongs to, or a new one without a mention. */
    private Story find(Event event, ArticleMentions article, StoryShelf shelf) {
        Witness witness = article.witness();
        String newId = rules.of(event.type()).eventId(event, witness.time());
        String id = matcher.find(event, witness.time(), shelf.candidates(article.shelf())).map(Candidate::eventId)
                .orElse(newId);
        Story known = shelf.story(id);
        return known == null ? Story.untold(id, article.shelf(), event.type()) : known;
    }

    private void takeBack(ArticleMentions article, Set<String> told, StoryShelf shelf, List<StoryRevision> revisions) {
        for (Candidate candidate : shelf.candidates(article.shelf())) {
            Story before = told.contains(candidate.eventId()) ? null : shelf.story(candidate.eventId());
            if (before != null && before.isToldBy(article.witness().articleId())) {
                revise(before, before.without(article.witness()), article.witness(), shelf)
                        .ifPresent(revisions::add);
            }
        }
    }

    private Optional<StoryRevision> revise(Story before, Story after, Witness cause, StoryShelf shelf) {
        StoryRule rule = rules.of(before.type());
        Optional<Change> change = Lifecycle.change(rule.type(), before, after);
        Story kept = change.isPresent() ? after.revised() : after;
        // What nobody tells any more is remembered and taken back as it was last told.
        Story lastTold = after.mentions().isEmpty() ? before : after;
        Account account = lastTold.account(rule.type());
        shelf.keep(kept, lastTold.candidate(rule));
        return change.map(what -> new StoryRevision(kept.eventId(), kept.type(), what, kept.revision(), null,
                cause.discoveredAt(), what == Change.RETRACTED ? Lifecycle.retract(account) : account));
    }
}
