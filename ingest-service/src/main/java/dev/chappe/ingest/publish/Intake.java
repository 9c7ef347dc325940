package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.RejectReason;
import java.util.concurrent.CompletionStage;

/** What became of something that came in. */
public sealed interface Intake {

    /**
     * On its way to the broker.
     *
     * @param delivery
     *            completes when the broker has answered; never exceptionally
     */
    record Accepted(String articleId, CompletionStage<Delivery> delivery) implements Intake {}

    /**
     * The same revision is published or on its way already.
     *
     * @param delivery
     *            that of the first; cancelled when the first was interrupted before it was on its way
     */
    record Duplicate(String articleId, CompletionStage<Delivery> delivery) implements Intake {}

    /**
     * No article; it went to the dead letters.
     *
     * @param detail
     *            what is wrong, for people
     */
    record Rejected(RejectReason reason, String detail) implements Intake {}
}
