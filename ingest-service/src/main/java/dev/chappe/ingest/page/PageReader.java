package dev.chappe.ingest.page;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.PlainText;
import dev.chappe.ingest.page.body.BodyText;
import dev.chappe.ingest.page.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a page. Takes time in proportion to the page's length, whatever stands in it. */
public final class PageReader {

    /** Longer pages are no articles. */
    public static final int MOST_BYTES = 10_000_000;
    private static final int MOST_TAGS = 300_000;
    /** Deeper elements become siblings. */
    private static final int DEEPEST = 200;
    /** A page that shows less than that of what it tells search engines shows it by a script. */
    private static final double SHOWN = 0.5;

    private PageReader() {}

    /**
     * Never throws.
     *
     * @param serverCharset
     *            the encoding by the server's word, null when it gives none
     * @param address
     *            where the page was found, null when not known
     */
    public static PageReading read(byte[] html, @Nullable String serverCharset, @Nullable CanonicalUrl address) {
        if (html.length > MOST_BYTES) {
            return new PageReading.Unreadable("longer than " + MOST_BYTES + " bytes");
        }
        int tags = 0;
        for (byte octet : html) {
            tags += octet == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            return new PageReading.Unreadable("more than " + MOST_TAGS + " tags");
        }
        Document page = parse(html, serverCharset);
        Metadata metadata = Metadata.of(page, address);
        String shown = PlainText.clean(BodyText.of(page.body(), page.title()));
        String stated = metadata.statedBody() == null ? "" : PlainText.clean(metadata.statedBody());
        return new PageReading.Read(new Page(metadata, shown.length() < SHOWN * stated.length() ? stated : shown));
    }

    /** Bytes that are UTF-8 are that, whatever they are called; else the mark, the server or the page tells. */
    private static Document parse(byte[] html, @Nullable String serverCharset) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html)).toString();
            return parser.parseInput(text, "");
        } catch (CharacterCodingException e) {
            return parseUndecoded(html, serverCharset, parser);
        }
    }

    private static Document parseUndecoded(byte[] html, @Nullable String serverCharset, Parser parser) {
        boolean known = serverCharset != null && Charset.isSupported(serverCharset);
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), known ? serverCharset : null, "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail to be read", e);
        }
    }
}
