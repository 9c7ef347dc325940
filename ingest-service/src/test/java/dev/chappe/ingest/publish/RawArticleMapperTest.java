package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Identity;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.schemas.serde.AvroSerdes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RawArticleMapperTest {

    private static final AvroSerdes SERDES = AvroSerdes.offline();
    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00.123456Z");

    private static RawArticle roundTrip(Article article) {
        byte[] bytes = new ArticleSerde(SERDES).serialize("news.articles", article);
        return SERDES.of(RawArticle.class).deserializer().deserialize("news.articles", bytes);
    }

    private static Article bare(ArticleFormat format, PublicationTime published) {
        return new Article(new Identity("a", "b", null, null), new Outlet("o", "O", null), new Content("", null, "x"),
                Details.NONE, published, NOW, format);
    }

    @Test
    void shouldCarryEveryFieldIntoTheContract() {
        Article article = new Article(
                new Identity("a", "b", "7", CanonicalUrl.of("https://example.org/a").orElseThrow()),
                new Outlet("o", "O", "Owner"), new Content("t", "s", "x"),
                new Details("fr", List.of("Ana"), List.of("puces", "IA"), "AFP"),
                PublicationTime.stated(Instant.parse("2025-02-11T10:00:00Z")), NOW, ArticleFormat.RSS);

        assertThat(roundTrip(article)).isEqualTo(RawArticle.newBuilder().setArticleId("a").setRevision("b")
                .setNativeId("7").setCanonicalUrl("https://example.org/a").setSource(new Source("o", "O", "Owner"))
                .setTitle("t").setSummary("s").setBody("x").setDeclaredLanguage("fr").setAuthors(List.of("Ana"))
                .setTags(List.of("puces", "IA")).setPublishedAt(Instant.parse("2025-02-11T10:00:00Z"))
                .setPublishedAtOrigin(PublishedAtOrigin.STATED)
                .setDiscoveredAt(Instant.parse("2025-02-11T12:00:00.123Z")).setFormat(FetchedFormat.RSS)
                .setCredit("AFP").build());
    }

    @Test
    void shouldLeaveAbsentWhatIsAbsent() {
        RawArticle contract = roundTrip(bare(ArticleFormat.PUSH, PublicationTime.UNREADABLE));

        assertThat(contract.getPublishedAt()).isNull();
        assertThat(contract.getPublishedAtOrigin()).isEqualTo(PublishedAtOrigin.UNREADABLE);
        assertThat(contract.getCanonicalUrl()).isNull();
        assertThat(contract.getSummary()).isNull();
        assertThat(contract.getAuthors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveAWordOfTheContractForEveryFormat(ArticleFormat format) {
        assertThat(roundTrip(bare(format, PublicationTime.ABSENT)).getFormat()).hasToString(format.name());
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveAWordOfTheContractForEveryOriginOfADate(PublicationTime.Origin origin) {
        boolean known = origin == PublicationTime.Origin.STATED || origin == PublicationTime.Origin.CORRECTED;

        assertThat(roundTrip(bare(ArticleFormat.RSS, new PublicationTime(known ? NOW : null, origin)))
                .getPublishedAtOrigin()).hasToString(origin.name());
    }
}
