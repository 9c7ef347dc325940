package dev.chappe.launcher.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.launcher.Chappe;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCommandTest {

    private static final String SENTENCE = "The plant near Grenoble will make eight thousand wafers a week, its director said.";

    private final Chappe chappe = new Chappe();

    @TempDir
    Path folder;

    private String page() throws IOException {
        Path file = folder.resolve("page.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("<html lang=en><title>A plant</title><meta name=author content='Ada Lang'>"
                    + "<time datetime=2024-05-02T06:00:00Z></time><p>" + SENTENCE).getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    @Test
    void shouldPrintTheArticleOfASavedPage() throws IOException {
        assertThat(chappe.run("page", page(), "--url", "https://news.example/plant?utm_source=x")).isZero();
        assertThat(chappe.out()).isEqualToNormalizingNewlines("{\"title\":\"A plant\",\"authors\":[\"Ada Lang\"],"
                + "\"publishedAt\":\"2024-05-02T06:00:00Z\",\"canonicalUrl\":\"https://news.example/plant\","
                + "\"language\":\"en\",\"paywalled\":false,\"text\":\"" + SENTENCE + "\"}\n");
    }

    @Test
    void shouldSayWhatIsWrongWithAFile() throws IOException {
        assertThat(chappe.run("page", folder.resolve("none.html").toString())).isEqualTo(1);
        assertThat(chappe.err()).contains("none.html cannot be read");
    }

    @Test
    void shouldReadAPageWithoutAnAddressThatIsNone() throws IOException {
        assertThat(chappe.run("page", page(), "--url", "plant")).isZero();
        assertThat(chappe.out()).contains("\"canonicalUrl\":null", SENTENCE);
        assertThat(chappe.err()).contains("--url plant is no http or https address");
    }
}
