package dev.chappe.enrich.article;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.books.RejectReason;

/** What became of an article, as the books want it. */
sealed interface Outcome {

    /** It was read: how many events were found in it, and how many of them have proof. */
    record Extracted(int found, int passed) implements Outcome {}

    /** It is no article to read. */
    record Rejected(RejectReason reason) implements Outcome {}

    /** Books it. To be called once for an article, when nothing can fail on it any more. */
    default void bookIn(Books books) {
        switch (this) {
            case Extracted(int found, int passed) -> books.articleExtracted(found, passed);
            case Rejected(RejectReason reason) -> books.articleRejected(reason);
        }
    }
}
