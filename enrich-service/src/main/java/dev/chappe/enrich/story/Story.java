package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.story.Errand.Merger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with the mentions it is made of: what the service remembers of it.
 *
 * @param born
 *            event time of the mention that made it; never changes
 * @param revision
 *            number of the last revision that went out, 0 when none did
 * @param mentions
 *            at most one of each article, as they came, at most {@value #MOST_MENTIONS}
 * @param others
 *            ids of the articles that tell it too, but whose mentions had no room; at most {@value #MOST_OTHERS}, more
 *            are not counted
 * @param merger
 *            the story that it was found to be; it goes on collecting, but that one tells. Null while it stands by itself
 */
public record Story(String eventId, String shelf, String type, Instant born, int revision, List<Mention> mentions,
        List<String> others, @Nullable Merger merger) {

    static final int MOST_MENTIONS = 64;
    static final int MOST_OTHERS = 1_000;

    public Story {
        mentions = List.copyOf(mentions);
        others = List.copyOf(others);
    }

    /** An event that nobody told yet. */
    static Story untold(String eventId, String shelf, String type, Instant born) {
        return new Story(eventId, shelf, type, born, 0, List.of(), List.of(), null);
    }

    /** Whether an article is among those that tell it. */
    boolean isToldBy(String articleId) {
        return others.contains(articleId) || isMentionedBy(articleId);
    }

    private boolean isMentionedBy(String articleId) {
        return mentions.stream().anyMatch(mention -> mention.witness().articleId().equals(articleId));
    }

    /**
     * With one more mention; it takes the place of one that the same article made in an earlier edition. Of too many
     * the {@link Surplus} goes.
     */
    Story with(EventType eventType, Mention mention) {
        String article = mention.witness().articleId();
        List<Mention> next = new ArrayList<>(mentions);
        boolean known = next.removeIf(
                old -> old.witness().articleId().equals(article) && !isNewer(old.witness(), mention.witness()));
        if (!known && isMentionedBy(article)) {
            return this;
        }
        next.add(mention);
        List<String> rest = new ArrayList<>(others);
        rest.remove(article);
        if (next.size() > MOST_MENTIONS) {
            Mention surplus = Surplus.of(eventType, next);
            next.remove(surplus);
            if (surplus.affirms() && rest.size() < MOST_OTHERS) {
                rest.add(surplus.witness().articleId());
            }
        }
        return new Story(eventId, shelf, type, born, revision, next, rest, merger);
    }

    /** Without what an article told in an earlier edition than the one given. */
    Story without(Witness edition) {
        String article = edition.articleId();
        return new Story(eventId, shelf, type, born, revision,
                mentions.stream().filter(mention -> !mention.witness().articleId().equals(article)
                        || isNewer(mention.witness(), edition)).toList(),
                others.stream().filter(other -> !other.equals(article)).toList(), merger);
    }

    Story revised() {
        return new Story(eventId, shelf, type, born, revision + 1, mentions, others, merger);
    }

    Story mergedInto(Merger other) {
        return new Story(eventId, shelf, type, born, revision, mentions, others, other);
    }

    /** Where it is shown to the stories of other shelves. */
    List<Introduction> introductions(StoryRule rule, Candidate candidate) {
        return MeetingPlaces.of(rule, candidate.roles()).stream()
                .map(place -> new Introduction(place, type, shelf, born, candidate)).toList();
    }

    /**
     * Whether no article has told it since a time. What none tells any more is remembered from its beginning on: told again,
     * it has the next revision, and is not new.
     */
    boolean isForgotten(Instant since) {
        return mentions.isEmpty()
                ? !born.isAfter(since)
                : mentions.stream().noneMatch(mention -> mention.witness().time().isAfter(since));
    }

    /** @throws IllegalStateException when no mention is left */
    Account account(EventType eventType) {
        if (mentions.isEmpty()) {
            throw new IllegalStateException("no mention is left of " + eventId);
        }
        return Accounts.of(eventType, mentions, others.size());
    }

    /** In short, given what its mentions together tell. */
    Candidate candidate(StoryRule rule, Account account) {
        List<Mention> news = mentions.stream()
                .filter(mention -> mention.event().factuality() != Factuality.RETROSPECTIVE).toList();
        List<Instant> times = (news.isEmpty() ? mentions : news).stream().map(mention -> mention.witness().time())
                .sorted(Comparator.naturalOrder()).toList();
        return new Candidate(eventId, rule.identifying(account.roles()), times.getFirst(),
                times.getLast());
    }

    private static boolean isNewer(Witness one, Witness other) {
        return one.discoveredAt().isAfter(other.discoveredAt());
    }
}
