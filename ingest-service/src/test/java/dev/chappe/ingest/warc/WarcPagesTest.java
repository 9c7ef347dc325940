package dev.chappe.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WarcPagesTest {

    private static final String SENTENCE = "The council has voted for a second bridge across the river this week. ";

    @TempDir
    private Path folder;

    private static String html(String title) {
        return "<html lang=en><head><title>" + title + "</title><meta property=article:published_time"
                + " content=2025-02-11T09:00:00Z></head><body><article><h1>" + title + "</h1><p>" + SENTENCE.repeat(4)
                + "</p><p>" + SENTENCE.repeat(5) + "</p></article></body></html>";
    }

    private static List<ReadRecord> read(Path file) throws IOException {
        List<ReadRecord> records = new ArrayList<>();
        try (WarcPages pages = WarcPages.open(file)) {
            pages.forEachRemaining(records::add);
        }
        return records;
    }

    private static List<String> urls(List<ReadRecord> records) {
        return records.stream().filter(ReadRecord.Page.class::isInstance)
                .map(record -> ((ReadRecord.Page) record).page().url()).toList();
    }

    private static List<ReadRecord.Faulty> faults(List<ReadRecord> records) {
        return records.stream().filter(ReadRecord.Faulty.class::isInstance).map(ReadRecord.Faulty.class::cast).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadThePagesAndPassOverWhatIsNone(boolean gzipped) throws IOException {
        Path file = new WarcFile(gzipped)
                .record("warcinfo", "Content-Type: application/warc-fields\r\nContent-Length: 7",
                        "a: b\r\n ".getBytes(UTF_8))
                .page("https://gazette.example/1", html("A bridge"))
                .record("request", "Content-Type: application/http; msgtype=request\r\nContent-Length: 18",
                        "GET / HTTP/1.0\r\n\r\n".getBytes(UTF_8))
                .response("https://gazette.example/2.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n",
                        new byte[9])
                .response("https://gazette.example/3", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n",
                        new byte[9])
                .page("https://gazette.example/4", html("A second bridge"))
                .in(folder);

        List<ReadRecord> records = read(file);

        assertThat(faults(records)).isEmpty();
        assertThat(records).extracting(ReadRecord::number).containsExactly(2L, 6L);
        assertThat(urls(records)).containsExactly("https://gazette.example/1", "https://gazette.example/4");
    }

    @Test
    void shouldMakeAnArticleOfAPage() throws IOException {
        Path file = new WarcFile(true).page("https://gazette.example/1?utm_source=x", html("A bridge")).in(folder);
        WarcPage page = ((ReadRecord.Page) read(file).getFirst()).page();

        Assertions.assertThat(WarcAdapter.toInput(page)).isInstanceOfSatisfying(WarcAdapter.Adapted.Article.class,
                article -> {
                    assertThat(article.input().format()).isEqualTo(ArticleFormat.WARC);
                    assertThat(article.input().url()).isEqualTo("https://gazette.example/1");
                    assertThat(article.input().outlet().name()).isEqualTo("gazette.example");
                    assertThat(article.input().content().title()).isEqualTo("A bridge");
                    assertThat(article.input().content().body()).startsWith("The council has voted");
                    assertThat(article.input().details().language()).isEqualTo("en");
                    assertThat(article.input().publishedAt()).isEqualTo("2025-02-11T09:00:00Z");
                });
        Assertions.assertThat(WarcAdapter.toInput(new WarcPage("https://gazette.example/",
                ((ReadRecord.Page) read(new WarcFile(false).page("https://gazette.example/", "<ul><li>menu").in(folder))
                        .getFirst()).page().html())))
                .isInstanceOf(WarcAdapter.Adapted.None.class);
    }

    @Test
    void shouldUndoWhatTheServerCompressed() throws IOException {
        Path file = new WarcFile(true).response("https://gazette.example/1",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n",
                WarcFile.gzip(html("A bridge").getBytes(UTF_8))).in(folder);

        assertThat(((ReadRecord.Page) read(file).getFirst()).page().html().bytes())
                .isEqualTo(html("A bridge").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldNameABadRecordAndReadTheNext(boolean gzipped) throws IOException {
        byte[] damaged = WarcFile.gzip(html("Damaged").repeat(50).getBytes(UTF_8));
        Arrays.fill(damaged, 40, 60, (byte) 0x55);
        Path file = new WarcFile(gzipped)
                .page("https://gazette.example/1", html("One"))
                .record("response", "WARC-Target-URI: https://gazette.example/x\r\nContent-Length: many", new byte[0])
                .page("https://gazette.example/2", html("Two"))
                .response("https://gazette.example/y", "HTTP/1.1 two hundred\r\n", new byte[3])
                .page("https://gazette.example/3", html("Three"))
                .raw(gzipped ? damaged : "no record at all\r\n\r\n".getBytes(UTF_8))
                .page("https://gazette.example/4", html("Four"))
                .response("https://gazette.example/z", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
                        new byte[11_000_000])
                .page("https://gazette.example/5", html("Five"))
                .in(folder);

        List<ReadRecord> records = read(file);

        assertThat(urls(records)).containsExactly("https://gazette.example/1", "https://gazette.example/2",
                "https://gazette.example/3", "https://gazette.example/4", "https://gazette.example/5");
        assertThat(faults(records)).extracting(ReadRecord.Faulty::reason).containsExactly(
                RejectReason.MALFORMED_RECORD, RejectReason.MALFORMED_RECORD, RejectReason.MALFORMED_RECORD,
                RejectReason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadUpToWhereAnArchiveBreaksOff(boolean gzipped) throws IOException {
        byte[] whole = new WarcFile(gzipped).page("https://gazette.example/1", html("One"))
                .page("https://gazette.example/2", html("Two")).bytes();
        for (int length = 0; length < whole.length; length += 7) {
            Path file = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, length));

            assertThat(read(file)).as("%s bytes", length).hasSizeLessThanOrEqualTo(3);
        }
        Path file = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, whole.length - 60));
        assertThat(urls(read(file))).startsWith("https://gazette.example/1");
    }

    @Test
    void shouldGiveADeclaredResultForAnyBytes() throws IOException {
        Random random = new Random(19);
        byte[] whole = new WarcFile(true).page("https://gazette.example/1", html("One"))
                .page("https://gazette.example/2", html("Two")).bytes();
        for (int round = 0; round < 500; round++) {
            byte[] mutated = whole.clone();
            for (int change = 0; change < 5; change++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }

            assertThat(read(Files.write(folder.resolve("mutated.warc"), mutated))).as("round %s", round).isNotNull();
        }
        assertThat(read(Files.write(folder.resolve("text.warc"), "no archive".getBytes(UTF_8)))).hasSize(1);
        assertThat(read(Files.write(folder.resolve("empty.warc"), new byte[0]))).isEmpty();
    }

    @Test
    void shouldTakeTheMemoryOfOnePageForAnArchiveOfAnySize() throws IOException {
        Path file = folder.resolve("large.warc");
        byte[] page = new WarcFile(false)
                .page("https://gazette.example/1", html("One") + "<!--" + "x".repeat(1_000_000))
                .bytes();
        try (var out = Files.newOutputStream(file)) {
            for (int copies = 0; copies < 300; copies++) {
                out.write(page);
            }
        }
        long most = 0;
        try (WarcPages pages = WarcPages.open(file)) {
            while (pages.hasNext()) {
                assertThat(pages.next()).isInstanceOf(ReadRecord.Page.class);
                most = Math.max(most, file.toFile().length() - pages.position());
            }
        }
        assertThat(most).as("bytes ahead of the first page").isGreaterThan(290_000_000);
    }
}
