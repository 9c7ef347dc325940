package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Factuality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An event with the mentions it is made of: what the service remembers of it.
 *
 * @param revision
 *            number of the last revision that went out, 0 when none did
 * @param mentions
 *            at most one of each article, as they came, at most {@value #MOST_MENTIONS}
 * @param uncounted
 *            articles that came when the list was full
 */
public record Story(String eventId, String shelf, String type, int revision, List<Mention> mentions, int uncounted) {

    private static final int MOST_MENTIONS = 64;

    public Story {
        mentions = List.copyOf(mentions);
    }

    /** Whether an article is among those that tell it. */
    boolean isToldBy(String articleId) {
        return mentions.stream().anyMatch(mention -> mention.witness().articleId().equals(articleId));
    }

    /** With one more mention; it takes the place of one that the same article made in an earlier edition. */
    Story with(Mention mention) {
        String article = mention.witness().articleId();
        List<Mention> next = new ArrayList<>(mentions);
        boolean known = next.removeIf(
                old -> old.witness().articleId().equals(article) && !isNewer(old.witness(), mention.witness()));
        if (!known && isToldBy(article)) {
            return this;
        }
        if (next.size() >= MOST_MENTIONS) {
            return new Story(eventId, shelf, type, revision, mentions, uncounted + 1);
        }
        next.add(mention);
        return new Story(eventId, shelf, type, revision, next, uncounted);
    }

    /** Without what an article told in an earlier edition than the one given. */
    Story without(Witness edition) {
        return new Story(eventId, shelf, type, revision,
                mentions.stream().filter(mention -> !mention.witness().articleId().equals(edition.articleId())
                        || isNewer(mention.witness(), edition)).toList(),
                uncounted);
    }

    Story revised() {
        return new Story(eventId, shelf, type, revision + 1, mentions, uncounted);
    }

    /** Whether no article has told it since a time, or none tells it any more. */
    boolean isForgotten(Instant since) {
        return mentions.stream().noneMatch(mention -> mention.witness().time().isAfter(since));
    }

    /** @throws IllegalStateException when no mention is left */
    Account account(EventType eventType) {
        if (mentions.isEmpty()) {
            throw new IllegalStateException("no mention is left of " + eventId);
        }
        return Accounts.of(eventType, mentions, uncounted);
    }

    Candidate candidate(StoryRule rule) {
        List<Mention> news = mentions.stream()
                .filter(mention -> mention.event().factuality() != Factuality.RETROSPECTIVE).toList();
        List<Instant> times = (news.isEmpty() ? mentions : news).stream().map(mention -> mention.witness().time())
                .sorted(Comparator.naturalOrder()).toList();
        return new Candidate(eventId, rule.identifying(account(rule.type()).roles()), times.getFirst(),
                times.getLast());
    }

    private static boolean isNewer(Witness one, Witness other) {
        return one.discoveredAt().isAfter(other.discoveredAt());
    }
}
