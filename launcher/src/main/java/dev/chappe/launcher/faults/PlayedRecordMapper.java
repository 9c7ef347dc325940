package dev.chappe.launcher.faults;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import java.time.Instant;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/** From what is played to the contract's article. */
final class PlayedRecordMapper {

    private final Instant begin;

    /**
     * @param begin
     *            when the first article is discovered
     */
    PlayedRecordMapper(Instant begin) {
        this.begin = begin;
    }

    SpecificRecord article(PlayedRecord.Story story) {
        Instant discovered = begin.plusSeconds(story.second());
        return RawArticle.newBuilder().setArticleId(story.id()).setRevision(story.revision())
                .setSource(new Source(story.outlet(), story.outlet(), null)).setTitle(story.title())
                .setBody(story.body()).setDeclaredLanguage(story.language())
                .setPublishedAt(Objects.requireNonNullElse(story.hostileDate(), discovered))
                .setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(discovered)
                .setFormat(FetchedFormat.JSON_LINES).build();
    }
}
