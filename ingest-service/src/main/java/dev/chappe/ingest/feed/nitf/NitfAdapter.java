package dev.chappe.ingest.feed.nitf;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.List;
import java.util.regex.Pattern;

/** What the fields of an article mean. */
final class NitfAdapter {

    private static final Pattern OPENING = Pattern.compile("^(?:by|par|von|por)\\s+", Pattern.CASE_INSENSITIVE);

    private NitfAdapter() {}

    static FeedItem toItem(NitfArticle article) {
        List<String> authors = article.bylines().stream()
                .map(byline -> OPENING.matcher(byline.strip()).replaceFirst(""))
                .toList();
        return new FeedItem(article.id(), article.address(),
                FeedItem.content(article.headline(), article.teaser(), article.body()),
                new Details(article.language(), authors, article.keywords(), article.holder()), article.issued());
    }
}
