package dev.chappe.enrich.article;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.deadletter.DeadLetter;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.trend.TopicFact;
import java.util.List;

/**
 * All that came of one article.
 *
 * @param outcome
 *            what became of the article itself
 * @param mentions
 *            one for each shelf that it tells something on, now or in its earlier revision
 * @param facts
 *            what is to be counted; none for a revision, whose article was counted already
 * @param rejected
 *            the article itself, or those of its events that did not pass
 */
public record Reading(Outcome outcome, List<ArticleMentions> mentions, List<TopicFact> facts,
        List<DeadLetter> rejected) {

    public Reading {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        rejected = List.copyOf(rejected);
    }

    /** Books what became of the article and of its events. */
    void bookIn(Books books) {
        outcome.bookIn(books);
        if (outcome instanceof Outcome.Extracted) {
            rejected.forEach(letter -> books.eventWithheld(letter.reason()));
        }
    }

    /** The shelves that the article tells something on now. */
    public List<String> shelves() {
        return mentions.stream().filter(told -> !told.events().isEmpty()).map(ArticleMentions::shelf).toList();
    }
}
