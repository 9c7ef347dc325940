package dev.chappe.launcher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.launcher.Chappe;
import java.io.IOException;
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
