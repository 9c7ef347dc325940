package dev.chappe.ingest.push;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.jsonl.ArticleJson;
import dev.chappe.ingest.jsonl.ArticleRecord;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.publish.Delivery;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.Intake;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The articles of one body: taken in one by one, those that are none told apart. */
final class PushedArticles {

    private static final String ORIGIN = "push";

    private final ArticleIntake intake;
    private final DiscoveryTime discovery;
    private final List<@Nullable String> ids = new ArrayList<>();
    private final List<PushAnswer.Fault> faults = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    /** An article taken in: its place among those pushed, and what becomes of it. */
    private record Taken(int index, CompletableFuture<Delivery> delivery) {}

    PushedArticles(ArticleIntake intake, DiscoveryTime discovery) {
        this.intake = intake;
        this.discovery = discovery;
    }

    /** Takes in what a body holds: an article or an array of them. */
    void take(byte[] body) throws InterruptedException {
        String json;
        try {
            json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            reject(null, RejectReason.NOT_UTF8, "the body is not UTF-8", Excerpt.of(body));
            return;
        }
        List<ArticleJson.Result> results = ArticleJson.readAll(json);
        for (int i = 0; i < results.size(); i++) {
            switch (results.get(i)) {
                case ArticleJson.Parsed(ArticleRecord article) -> take(i, article);
                case ArticleJson.Faulty faulty -> reject(i, faulty.reason(), faulty.detail(),
                        Excerpt.of(faulty.text().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    /** Rejects a body that is too large to be read. */
    void refuse(Excerpt excerpt, int limit) throws InterruptedException {
        reject(null, RejectReason.TOO_LARGE, excerpt.length() + " bytes, more than the limit of " + limit, excerpt);
    }

    /** Completes when the broker has taken or refused all that was taken in. */
    CompletableFuture<Void> delivered() {
        return CompletableFuture.allOf(taken.stream().map(Taken::delivery).toArray(CompletableFuture[]::new));
    }

    /** The answer once all is delivered: what the broker refused is among the faults. */
    PushAnswer answer() {
        taken.stream().filter(article -> article.delivery().join() == Delivery.REFUSED).forEach(refused -> {
            ids.set(refused.index(), null);
            faults.add(new PushAnswer.Fault(refused.index(), RejectReason.REFUSED_BY_BROKER,
                    "the broker refuses the article for good"));
        });
        boolean tooLarge = !faults.isEmpty()
                && faults.stream().allMatch(fault -> fault.reason() == RejectReason.TOO_LARGE);
        return new PushAnswer(faults.isEmpty() ? 202 : tooLarge ? 413 : 400, ids, faults);
    }

    private void take(int index, ArticleRecord article) throws InterruptedException {
        switch (intake.accept(article.toInput(ArticleFormat.PUSH), discovery, ORIGIN)) {
            case Intake.Accepted(String articleId, CompletionStage<Delivery> delivery) ->
                taken(index, articleId, delivery);
            case Intake.Duplicate(String articleId, CompletionStage<Delivery> delivery) ->
                taken(index, articleId, delivery);
            case Intake.Rejected(RejectReason reason, String detail) -> told(index, reason, detail);
        }
    }

    private void taken(int index, String articleId, CompletionStage<Delivery> delivery) {
        ids.add(articleId);
        taken.add(new Taken(index, delivery.toCompletableFuture()));
    }

    private void reject(@Nullable Integer index, RejectReason reason, String detail, Excerpt excerpt)
            throws InterruptedException {
        intake.reject(new DeadLetter(reason, detail, ORIGIN, excerpt));
        told(index, reason, detail);
    }

    private void told(@Nullable Integer index, RejectReason reason, String detail) {
        if (index != null) {
            ids.add(null);
        }
        faults.add(new PushAnswer.Fault(index, reason, detail));
    }
}
