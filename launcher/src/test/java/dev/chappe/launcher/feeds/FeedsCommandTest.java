package dev.chappe.launcher.feeds;

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

class FeedsCommandTest {

    private static final String OPML = """
            <opml version="1.0"><body><outline text="Tech">
              <outline type="rss" text="La Gazette: l'actu" xmlUrl="https://gazette.example/feed?a=1&amp;b=2" language="fr"/>
              <outline text="La Gazette: l'actu" xmlUrl="https://gazette.example/other"/>
              <outline text="again" xmlUrl="https://gazette.example/other"/></outline>
              <outline xmlUrl="https://wire.example/rss"/>
            </body></opml>""";

    private final Chappe chappe = new Chappe();

    @TempDir
    Path folder;

    @Test
    void shouldShowTheFeedsOfAServiceAndThoseOfTheListWhereNoneRuns() throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/feeds", exchange -> {
            byte[] body = """
                    {"feeds": [{"id": "gazette", "state": "FAILING", "since": "2025-02-11T12:00:05Z", "articles": 7,
                     "lastArticle": null, "next": "2025-02-11T12:30:05Z", "message": "HTTP 500"}]}"""
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        String address = "http://127.0.0.1:" + service.getAddress().getPort();

        assertThat(chappe.run("feeds", "--service", address)).isZero();
        assertThat(chappe.out()).contains("FAILING  since 2025-02-11T12:00, 7 articles, the last -, next poll"
                + " 2025-02-11T12:30  gazette: HTTP 500");
        service.stop(0);
        assertThat(chappe.run("feeds", "--service", address)).isZero();
        assertThat(chappe.err()).contains("no ingest-service answers at " + address);
        assertThat(chappe.out().lines()).hasSizeGreaterThan(5);
    }

    @Test
    void shouldMakeAListOfFeedsOfOpmlThatBecomesTheSameOpmlAgain() throws IOException {
        Path opml = Files.writeString(folder.resolve("feeds.opml"), OPML);

        assertThat(chappe.run("feeds", "import", opml.toString())).isZero();
        assertThat(chappe.out()).isEqualToNormalizingNewlines("""
                feeds:
                  - {"id":"la-gazette-l-actu","name":"La Gazette: l'actu","url":"https://gazette.example/feed?a=1&b=2",\
                "language":"fr"}
                  - {"id":"la-gazette-l-actu-2","name":"La Gazette: l'actu","url":"https://gazette.example/other"}
                  - {"id":"wire-example","name":"wire.example","url":"https://wire.example/rss"}
                """);
        Path list = Files.writeString(folder.resolve("feeds.yaml"), chappe.out());

        assertThat(chappe.run("feeds", "export", list.toString())).isZero();
        assertThat(chappe.out()).contains("text=\"La Gazette: l&apos;actu\"",
                "xmlUrl=\"https://gazette.example/feed?a=1&amp;b=2\" language=\"fr\"/>");
        Path again = Files.writeString(folder.resolve("again.opml"), chappe.out());
        assertThat(chappe.run("feeds", "import", again.toString())).isZero();
        assertThat(chappe.out()).isEqualToNormalizingNewlines(Files.readString(list));
    }

    @Test
    void shouldExportTheListThatComesWithTheService() {
        assertThat(chappe.run("feeds", "export")).isZero();
        assertThat(chappe.out()).contains("<opml version=\"2.0\">").contains("https://www.numerama.com/feed/");
    }

    @Test
    void shouldSayWhatIsWrongWithAFile() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.opml"), "<html></html>");

        assertThat(chappe.run("feeds", "import", empty.toString())).isEqualTo(1);
        assertThat(chappe.err()).contains("has no feeds");
        assertThat(chappe.run("feeds", "import", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(chappe.err()).contains("cannot be read");
        assertThat(chappe.run("feeds", "export", empty.toString())).isEqualTo(1);
    }
}
