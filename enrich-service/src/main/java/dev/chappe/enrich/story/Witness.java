package dev.chappe.enrich.story;

import dev.chappe.schemas.record.Fingerprint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as far as a story has to know it: who tells, when, and marks of the text it told it in.
 *
 * @param articleId
 *            key on news.articles
 * @param revision
 *            the revision that was read
 * @param url
 *            null when it has none
 * @param credit
 *            the agency it was taken from, folded, null when it names none
 * @param language
 *            BCP 47 tag
 * @param time
 *            event time
 * @param discoveredAt
 *            when this revision came into the system
 */
public record Witness(String articleId, String revision, @Nullable String url, Outlet outlet, @Nullable String credit,
        String language, Instant time, Instant discoveredAt, TextMarks marks) {

    /**
     * Marks of a text.
     *
     * @param titleHash
     *            {@link Fingerprint} of the title
     * @param bodyHash
     *            {@link Fingerprint} of the body
     * @param signature
     *            {@link SimHash} of both
     */
    public record TextMarks(String titleHash, String bodyHash, long signature) {

        public static TextMarks of(String title, String body) {
            return new TextMarks(Fingerprint.of(title), Fingerprint.of(body), SimHash.of(title + "\n" + body));
        }
    }

    /** Whether the two are one origin although their owners differ: one agency, or one text. */
    boolean sameWords(Witness other) {
        return (credit != null && credit.equals(other.credit))
                || SimHash.near(marks.signature, other.marks.signature);
    }

    /** Who stands behind the outlet, folded: its owner where known. */
    String origin() {
        String owner = outlet.owner();
        return FoldedName.of(owner == null ? outlet.name() : owner).squeezed();
    }

    /** Who is behind the words, as one word: the agency where there is one, else the owner, else the outlet. */
    public String voice() {
        return credit == null ? origin() : credit;
    }
}
