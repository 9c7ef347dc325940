package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.publish.RecordingOutbox.Mode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleIntakeTest {

    private static final Outlet OUTLET = new Outlet("gazette", "La Gazette", null);
    private static final DiscoveryTime LIVE = DiscoveryTime
            .live(Clock.fixed(Instant.parse("2025-02-11T12:00:00Z"), ZoneOffset.UTC));

    private final RecordingOutbox outbox = new RecordingOutbox(Mode.WHEN_TOLD);
    private final IntakeBooks books = new IntakeBooks(new SimpleMeterRegistry());
    private final ArticleIntake intake = new ArticleIntake(new ArticleCleaner(1_000), outbox, books, 3);

    private Intake accept(String id, String text) throws InterruptedException {
        return intake.accept(new RawInput(OUTLET, ArticleFormat.RSS, id, null, new Content("", null, text),
                Details.NONE, null), LIVE, "feed gazette");
    }

    private static IntakeBooks.Page page(long received, long published, long duplicate, long pending,
            Map<RejectReason, Long> rejected) {
        Map<RejectReason, Long> all = new EnumMap<>(RejectReason.class);
        for (RejectReason reason : RejectReason.values()) {
            all.put(reason, rejected.getOrDefault(reason, 0L));
        }
        return new IntakeBooks.Page(received, published, duplicate, all, pending);
    }

    @AfterEach
    void theBooksBalance() {
        assertThat(books.page().balances()).as(books.page().toString()).isTrue();
    }

    @Test
    void shouldCountAnArticleAsPublishedWhenTheBrokerHasIt() throws InterruptedException {
        Intake taken = accept("1", "a text");

        assertThat(taken).isInstanceOf(Intake.Accepted.class);
        assertThat(books.page()).isEqualTo(page(1, 0, 0, 1, Map.of()));

        outbox.deliver(Delivery.PUBLISHED);

        assertThat(((Intake.Accepted) taken).delivery()).isCompletedWithValue(Delivery.PUBLISHED);
        assertThat(books.page()).isEqualTo(page(1, 1, 0, 0, Map.of()));
    }

    @Test
    void shouldDropARepeatAndPublishARevision() throws InterruptedException {
        accept("1", "a text");
        assertThat(accept("1", "a text")).isInstanceOf(Intake.Duplicate.class);
        assertThat(accept("1", "another text")).isInstanceOf(Intake.Accepted.class);
        outbox.deliver(Delivery.PUBLISHED);

        assertThat(outbox.articles()).hasSize(2);
        assertThat(books.page()).isEqualTo(page(3, 2, 1, 0, Map.of()));
    }

    @Test
    void shouldPublishOnceWhatSeveralFeedsShow() throws InterruptedException {
        Outlet other = new Outlet("gatherer", "The Gatherer", null);
        String url = "https://gazette.example/one";

        assertThat(accept(OUTLET, url, "a text")).isInstanceOf(Intake.Accepted.class);
        assertThat(accept(other, "https://m.gazette.example/one/amp/?utm_source=g", "another teaser"))
                .isInstanceOf(Intake.Duplicate.class);
        assertThat(accept(OUTLET, url, "a text with a correction")).isInstanceOf(Intake.Accepted.class);
        outbox.deliver(Delivery.PUBLISHED);

        assertThat(outbox.articles()).extracting(article -> article.content().body())
                .containsExactly("a text", "a text with a correction");
    }

    private Intake accept(Outlet outlet, String url, String text) throws InterruptedException {
        return intake.accept(new RawInput(outlet, ArticleFormat.ATOM, null, url, new Content("", null, text),
                Details.NONE, null), LIVE, "feed " + outlet.id());
    }

    @Test
    void shouldTieARepeatToTheDeliveryOfTheFirst() throws InterruptedException {
        accept("1", "a text");
        Intake.Duplicate repeat = (Intake.Duplicate) accept("1", "a text");

        assertThat(repeat.delivery()).isNotCompleted();
        outbox.deliver(Delivery.PUBLISHED);
        assertThat(repeat.delivery()).isCompletedWithValue(Delivery.PUBLISHED);
    }

    @Test
    void shouldRememberNoMoreThanItsCapacity() throws InterruptedException {
        for (String id : new String[]{"1", "2", "3", "4"}) {
            accept(id, "a text");
        }

        assertThat(accept("4", "a text")).isInstanceOf(Intake.Duplicate.class);
        assertThat(accept("1", "a text")).isInstanceOf(Intake.Accepted.class);
    }

    @Test
    void shouldTakeAgainWhatTheBrokerRefused() throws InterruptedException {
        accept("1", "a text");
        outbox.deliver(Delivery.REFUSED);

        assertThat(books.page()).isEqualTo(page(1, 0, 0, 0, Map.of(RejectReason.REFUSED_BY_BROKER, 1L)));
        assertThat(accept("1", "a text")).isInstanceOf(Intake.Accepted.class);
    }

    @Test
    void shouldBuryWhatMakesNoRecordAndTakeItAgain() throws InterruptedException {
        outbox.failNext(new IllegalArgumentException("no such time"));

        assertThat(accept("1", "a text")).isEqualTo(new Intake.Rejected(RejectReason.UNPUBLISHABLE,
                "makes no record: java.lang.IllegalArgumentException: no such time"));
        books.awaitSettled();
        assertThat(books.page()).isEqualTo(page(1, 0, 0, 0, Map.of(RejectReason.UNPUBLISHABLE, 1L)));
        assertThat(outbox.letters()).singleElement()
                .satisfies(letter -> assertThat(letter.excerpt().head()).asString().contains("\"text\":\"a text\""));
        assertThat(accept("1", "a text")).isInstanceOf(Intake.Accepted.class);
    }

    @Test
    void shouldNotCountAndTakeAgainWhatWasInterruptedOnItsWay() throws InterruptedException {
        outbox.failNext(new InterruptedException());

        assertThatThrownBy(() -> accept("1", "a text")).isInstanceOf(InterruptedException.class);
        books.awaitSettled();
        assertThat(books.page()).isEqualTo(page(0, 0, 0, 0, Map.of()));
        assertThat(accept("1", "a text")).isInstanceOf(Intake.Accepted.class);
    }

    @Test
    void shouldBuryAnArticleWithoutWordsAsAJsonLine() throws InterruptedException {
        assertThat(accept("1", " ")).isEqualTo(
                new Intake.Rejected(RejectReason.MISSING_TEXT, "neither a title nor a text"));

        assertThat(books.page()).isEqualTo(page(1, 0, 0, 0, Map.of(RejectReason.MISSING_TEXT, 1L)));
        assertThat(outbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.origin()).isEqualTo("feed gazette");
            assertThat(letter.excerpt().head()).asString().contains("\"id\":\"1\"", "\"source\":\"La Gazette\"");
        });
    }

    @Test
    void shouldBuryWhatWasNoArticleWhereItWasRead() throws InterruptedException {
        DeadLetter letter = new DeadLetter(RejectReason.NOT_UTF8, "not UTF-8", "file line 3",
                Excerpt.of(new byte[]{1}));

        intake.reject(letter);

        assertThat(outbox.letters()).containsExactly(letter);
        assertThat(books.page()).isEqualTo(page(1, 0, 0, 0, Map.of(RejectReason.NOT_UTF8, 1L)));
    }

    @Test
    void shouldDropWhatWasPublishedBeforeItStarted() throws InterruptedException {
        accept("1", "a text");
        outbox.deliver(Delivery.PUBLISHED);
        var identity = outbox.articles().getFirst().identity();
        ArticleIntake next = new ArticleIntake(new ArticleCleaner(1_000), outbox,
                new IntakeBooks(new SimpleMeterRegistry()), 3);
        next.remember(new Revision(identity.articleId(), identity.revision(), OUTLET.id()));

        Intake again = next.accept(new RawInput(OUTLET, ArticleFormat.RSS, "1", null, new Content("", null, "a text"),
                Details.NONE, null), LIVE, "feed gazette");

        assertThat(again).isInstanceOf(Intake.Duplicate.class);
    }
}
