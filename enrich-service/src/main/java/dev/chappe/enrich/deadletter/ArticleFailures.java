package dev.chappe.enrich.deadletter;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.books.RejectReason;
import dev.chappe.schemas.streams.FailureBooks;
import dev.chappe.schemas.streams.FailureReason;
import java.util.Set;

/**
 * Books what no step can take: an article that fails before it is booked as extracted is rejected, later failures are
 * booked by step.
 *
 * @param articleSteps
 *            names of the steps up to the extraction
 */
public record ArticleFailures(Books books, Set<String> articleSteps) implements FailureBooks {

    public ArticleFailures {
        articleSteps = Set.copyOf(articleSteps);
    }

    @Override
    public String service() {
        return "enrich";
    }

    @Override
    public void failed(String step, FailureReason reason) {
        if (!articleSteps.contains(step)) {
            books.stepFailed(step, rejected(reason));
            return;
        }
        if (reason == FailureReason.UNDECODABLE) {
            books.articleReceived();
        }
        books.articleRejected(rejected(reason));
    }

    private static RejectReason rejected(FailureReason reason) {
        return switch (reason) {
            case UNDECODABLE -> RejectReason.UNDECODABLE;
            case CRASHED -> RejectReason.CRASHED;
            case UNWRITABLE -> RejectReason.UNWRITABLE;
        };
    }
}
