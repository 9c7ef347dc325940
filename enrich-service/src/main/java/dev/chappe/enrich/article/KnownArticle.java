package dev.chappe.enrich.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is remembered of an article.
 *
 * @param revisions
 *            the latest first, at most {@value #MOST_REVISIONS}
 * @param shelves
 *            where its latest revision told something
 * @param order
 *            how many revisions were read before and with the latest; the greatest is the last written, whatever the event
 *            times say
 */
public record KnownArticle(List<String> revisions, List<String> shelves, long order) {

    private static final int MOST_REVISIONS = 16;

    public static final KnownArticle UNKNOWN = new KnownArticle(List.of(), List.of(), 0);

    public KnownArticle {
        revisions = List.copyOf(revisions);
        shelves = List.copyOf(shelves);
    }

    /** A feed that goes back and forth between two texts repeats itself: any revision counts, not the last alone. */
    public boolean knows(String revision) {
        return revisions.contains(revision);
    }

    /** Whether a revision is the one that was read last. */
    boolean isLatest(String revision) {
        return !revisions.isEmpty() && revisions.getFirst().equals(revision);
    }

    /** With one more revision, and where that one tells something. */
    public KnownArticle with(String revision, List<String> told) {
        return new KnownArticle(
                Stream.concat(Stream.of(revision), revisions.stream()).distinct().limit(MOST_REVISIONS).toList(),
                told, order + 1);
    }
}
