package dev.chappe.launcher.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.chappe.launcher.Chappe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTest {

    private static final String FEED = "<rss><channel><item><title>One</title><guid isPermaLink='false'>1</guid>"
            + "<link>/one?utm_source=rss</link><pubDate>Tue, 11 Feb 2025 10:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;A foundry waits.&lt;/p&gt;</description></item>%s</channel></rss>";

    private final Chappe chappe = new Chappe();

    @TempDir
    Path folder;

    private String saved(String feed) throws IOException {
        return Files.writeString(folder.resolve("feed.xml"), feed).toString();
    }

    @Test
    void shouldPrintAnArticleALineAsItWouldBePublished() throws IOException {
        assertThat(chappe.run("feed", saved(FEED.formatted("")), "--url", "https://gazette.example/rss")).isZero();
        assertThat(chappe.out()).contains("\"nativeId\":\"1\"", "\"url\":\"https://gazette.example/one\"",
                "\"source\":\"gazette.example\"", "\"title\":\"One\"", "\"text\":\"A foundry waits.\"",
                "\"publishedAt\":\"2025-02-11T10:00:00Z\"", "\"format\":\"rss\"");
        assertThat(chappe.out().lines()).hasSize(1);
        assertThat(chappe.err()).isEmpty();
    }

    @Test
    void shouldTellEveryFaultAndPrintTheRest() throws IOException {
        String feed = FEED.formatted("<item><link>/empty</link></item><item><title>Three</title><pubDate>soon</pubDate>"
                + "</item>");

        assertThat(chappe.run("feed", saved(feed))).isEqualTo(1);
        assertThat(chappe.out().lines()).hasSize(3).anyMatch(line -> line.startsWith("{\"refused\":\"missing_text\"")
                && line.contains("\"url\":\"https://feed.invalid/empty\""));
        assertThat(chappe.err()).contains("item 2: missing_text", "item 3: unreadable_date: \"soon\"");
    }

    @Test
    void shouldPrintTheSitemapsOfAnIndex() throws IOException {
        assertThat(chappe.run("feed", saved("<sitemapindex><sitemap><loc>https://a.example/s.xml</loc></sitemap>"
                + "</sitemapindex>"))).isZero();
        assertThat(chappe.out()).isEqualToNormalizingNewlines("{\"sitemap\":\"https://a.example/s.xml\"}\n");
    }

    @Test
    void shouldSayWhyADocumentIsNoFeed() throws IOException {
        assertThat(chappe.run("feed", saved("<html><body>Moved</body></html>"))).isEqualTo(1);
        assertThat(chappe.err()).contains("is no feed: an HTML page");
    }

    @Test
    void shouldFetchAnAddress() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", exchange -> {
            byte[] body = FEED.formatted("").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String site = "http://localhost:" + server.getAddress().getPort();
        try {
            assertThat(chappe.run("feed", site + "/rss")).isZero();
            assertThat(chappe.out()).contains("\"url\":\"" + site + "/one\"");
            assertThat(chappe.run("feed", site + "/none")).isEqualTo(1);
            assertThat(chappe.err()).contains("not_found");
        } finally {
            server.stop(0);
        }
    }
}
