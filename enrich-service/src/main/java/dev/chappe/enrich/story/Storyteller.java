package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import dev.chappe.enrich.story.Errand.Merger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does the errands of the shelves: adds what articles tell to the stories that are known. Pure but for the shelf, and not
 * safe for use by several threads.
 */
public final class Storyteller {

    private static final int MOST_HOPS = 4;

    private final StoryRules rules;
    private final StoryMatcher matcher;
    private final AccountBook accounts;

    public Storyteller(StoryRules rules) {
        this.rules = rules;
        this.matcher = new StoryMatcher(rules);
        this.accounts = new AccountBook(rules);
    }

    /**
     * What an errand leads to. Of an article, the revisions are in the order of its events; those that it takes back come
     * last. All of it is kept on the shelf, or nothing when it fails.
     */
    public Telling tell(Errand errand, StoryShelf shelf) {
        accounts.turnPage();
        StagedShelf staged = new StagedShelf(shelf);
        Desk desk = new Desk(staged);
        switch (errand) {
            case ArticleMentions article -> desk.hear(article);
            case Errand.Merge merge -> desk.merge(merge);
            case Errand.PassOn passed -> desk.take(passed);
            case Errand.TakeBack back -> desk.takeBack(back);
        }
        staged.commit();
        return new Telling(desk.revisions, desk.errands, desk.introductions);
    }

    /** Where one errand is done. */
    private final class Desk {

        private final StoryShelf shelf;
        private final List<StoryRevision> revisions = new ArrayList<>();
        private final List<Errand> errands = new ArrayList<>();
        private final List<Introduction> introductions = new ArrayList<>();

        Desk(StoryShelf shelf) {
            this.shelf = shelf;
        }

        void hear(ArticleMentions article) {
            Set<String> told = new HashSet<>();
            for (Event event : article.events()) {
                Story before = find(event, article);
                if (told.add(before.eventId())) {
                    add(before, new Mention(event, article.witness()), 0);
                }
            }
            if (article.edition() == Edition.REVISED) {
                for (Candidate candidate : shelf.candidates(article.shelf())) {
                    Story before = told.contains(candidate.eventId()) ? null : shelf.story(candidate.eventId());
                    if (before != null && before.isToldBy(article.witness().articleId())) {
                        remove(before, article.witness(), 0);
                    }
                }
            }
        }

        /** The known story that an event belongs to, or a new one without a mention. */
        private Story find(Event event, ArticleMentions article) {
            Witness witness = article.witness();
            String newId = rules.of(event.type()).eventId(event, witness.time());
            String id = matcher.find(event, witness.time(), shelf.candidates(article.shelf()))
                    .map(Candidate::eventId).orElse(newId);
            Story known = shelf.story(id);
            return known == null ? Story.untold(id, article.shelf(), event.type(), witness.time()) : known;
        }

        void merge(Errand.Merge merge) {
            Story story = shelf.story(merge.eventId());
            if (story == null || story.merger() != null || story.mentions().isEmpty()) {
                return;
            }
            Merger into = merge.into();
            Story merged = story.mergedInto(into);
            if (story.revision() > 0) {
                merged = merged.revised();
                revisions.add(revision(merged, merged.revision(), Change.MERGED,
                        story.mentions().getLast().witness().discoveredAt()));
            }
            keep(merged, merged);
            story.mentions().forEach(mention -> passOn(into, mention, 0));
        }

        void take(Errand.PassOn passed) {
            Story known = shelf.story(passed.eventId());
            Story before = known == null
                    ? Story.untold(passed.eventId(), passed.shelf(), passed.mention().event().type(), passed.born())
                    : known;
            add(before, passed.mention(), passed.hops());
        }

        void takeBack(Errand.TakeBack back) {
            Story before = shelf.story(back.eventId());
            if (before != null) {
                remove(before, back.edition(), back.hops());
            }
        }

        private void add(Story before, Mention mention, int hops) {
            Story after = before.with(rules.of(before.type()).type(), mention);
            Merger merger = before.merger();
            if (merger != null && hops < MOST_HOPS) {
                keep(after, after);
                passOn(merger, mention, hops + 1);
            } else {
                revise(before, after, mention.witness());
            }
        }

        private void remove(Story before, Witness edition, int hops) {
            Story after = before.without(edition);
            Merger merger = before.merger();
            if (merger != null && hops < MOST_HOPS) {
                keep(after, after.mentions().isEmpty() ? before : after);
                errands.add(new Errand.TakeBack(merger.shelf(), merger.eventId(), edition, hops + 1));
            } else {
                revise(before, after, edition);
            }
        }

        private void passOn(Merger merger, Mention mention, int hops) {
            errands.add(new Errand.PassOn(merger.shelf(), merger.eventId(), mention, merger.born(), hops));
        }

        private void revise(Story before, Story after, Witness cause) {
            StoryRule rule = rules.of(before.type());
            Optional<Change> change = Lifecycle.change(rule.type(), before, after, accounts);
            Story kept = change.isPresent() ? after.revised() : after;
            // What nobody tells any more is remembered and taken back as it was last told.
            Story lastTold = after.mentions().isEmpty() ? before : after;
            keep(kept, lastTold);
            change.ifPresent(
                    what -> revisions.add(revision(lastTold, kept.revision(), what, cause.discoveredAt())));
            introduce(rule, before, after);
        }

        private void keep(Story story, Story lastTold) {
            if (!lastTold.mentions().isEmpty()) {
                shelf.keep(story, accounts.candidate(lastTold));
            }
        }

        private StoryRevision revision(Story told, int number, Change change, Instant cause) {
            Account account = accounts.of(told);
            Merger merger = told.merger();
            return new StoryRevision(told.eventId(), told.type(), change, number,
                    change == Change.MERGED && merger != null ? merger.eventId() : null, cause,
                    change == Change.RETRACTED ? Lifecycle.retract(account) : account);
        }

        /** Shows a story around that is new, or by now has other arguments. */
        private void introduce(StoryRule rule, Story before, Story after) {
            if (after.mentions().stream().anyMatch(Mention::affirms) && (before.mentions().isEmpty()
                    || !accounts.candidate(before).roles().equals(accounts.candidate(after).roles()))) {
                introductions.addAll(after.introductions(rule, accounts.candidate(after)));
            }
        }
    }
}
