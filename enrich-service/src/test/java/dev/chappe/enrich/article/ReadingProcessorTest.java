package dev.chappe.enrich.article;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.enrich.TestLanguages;
import dev.chappe.enrich.TestTypes;
import dev.chappe.enrich.Told;
import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.text.ArticleText;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class ReadingProcessorTest {

    private final Books books = new Books(new SimpleMeterRegistry());

    @Test
    void shouldBookNothingOfAnArticleThatFailsAfterItsExtraction() {
        ReadingProcessor processor = new ReadingProcessor(new ArticleReader(
                text -> new Extraction(TestLanguages.ENGLISH, List.of(Told.chip("XRING O1").event()), List.of(),
                        List.of()),
                StoryRules.of(TestTypes.all())), books);
        Books.Page blank = books.page();
        processor.init(new MockProcessorContext<>());

        assertThatThrownBy(() -> processor.process(article())).as("there is no store to remember it in")
                .isInstanceOf(NullPointerException.class);

        assertThat(books.page()).as("the failure handler books it").isEqualTo(blank);
    }

    private static Record<String, NewArticle> article() {
        Article article = new Article("a1", "r1", null, new Outlet("daily", "Daily", null),
                new ArticleText("", "Told: a chip", "en", NOON), null, NOON);
        return new Record<>("a1", new NewArticle(new ReceivedArticle(article, ByteBuffer.allocate(0)),
                KnownArticle.UNKNOWN), NOON.toEpochMilli());
    }
}
