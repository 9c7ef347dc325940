package dev.chappe.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.schemas.record.Fingerprint;
import dev.chappe.ingest.article.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesTest {

    private static final int LONGEST = 1_000;

    private static List<ReadLine> read(byte[] bytes) throws IOException {
        List<ReadLine> read = new ArrayList<>();
        try (ArticleLines lines = ArticleLines.of(new ByteArrayInputStream(bytes), LONGEST)) {
            lines.forEachRemaining(read::add);
        }
        return read;
    }

    private static List<ReadLine> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ArticleRecord article(String title, String text) {
        return new ArticleRecord(null, null, title, text, null, null, null);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    @Test
    void shouldReadAnArticleAsItStands() throws IOException {
        assertThat(read("""
                {"id": "7", "lang": "fr", "title": " <b>T</b> ", "text": "a\\r\\n b&amp;", "publishedAt": "soon", \
                "source": "S", "url": "u", "other": {"deep": [1]}}
                """)).containsExactly(new ReadLine.Read(1,
                new ArticleRecord("7", "fr", " <b>T</b> ", "a\r\n b&amp;", "soon", "S", "u")));
    }

    @Test
    void shouldTakeAbsentAndNullForTheSame() throws IOException {
        assertThat(read("{\"id\": null}\n{}")).containsExactly(new ReadLine.Read(1, article("", "")),
                new ReadLine.Read(2, article("", "")));
    }

    @Test
    void shouldTakeANumberForItsText() throws IOException {
        assertThat(read("{\"id\": 42, \"title\": true}")).containsExactly(
                new ReadLine.Read(1, new ArticleRecord("42", null, "true", "", null, null, null)));
    }

    @Test
    void shouldPassOverBlankLinesButCountThem() throws IOException {
        assertThat(read("\n  \r\n{\"title\": \"a\"}\r\n\n")).containsExactly(new ReadLine.Read(3, article("a", "")));
    }

    @Test
    void shouldPassOverAByteOrderMark() throws IOException {
        assertThat(read("\ufeff{\"title\": \"a\"}")).containsExactly(new ReadLine.Read(1, article("a", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"title\": \"a\"|MALFORMED_JSON", "[]|MALFORMED_JSON",
        "[{}]|MALFORMED_JSON", "nonsense|MALFORMED_JSON", "\"text\"|MALFORMED_JSON", "{} {}|MALFORMED_JSON",
        "{\"title\": [\"a\"]}|WRONG_FIELD", "{\"text\": {\"a\": 1}, \"url\": []}|WRONG_FIELD",
        "{\"title\": \"a\u0007b\"}|MALFORMED_JSON"})
    void shouldSayWhatIsWrongWithALineAndGoOn(String line, RejectReason reason) throws IOException {
        List<ReadLine> lines = read(line + "\n{\"title\": \"next\"}");

        assertThat(lines).hasSize(2).last().isEqualTo(new ReadLine.Read(2, article("next", "")));
        Assertions.assertThat(lines.getFirst()).isInstanceOfSatisfying(ReadLine.Faulty.class, faulty -> {
            assertThat(faulty.reason()).isEqualTo(reason);
            assertThat(faulty.detail()).isNotBlank();
            assertThat(new String(faulty.excerpt().head(), StandardCharsets.UTF_8)).isEqualTo(line);
        });
    }

    @Test
    void shouldNameTheFieldsOfTheWrongKind() throws IOException {
        assertThat(read("{\"text\": {\"a\": 1}, \"url\": []}").getFirst())
                .isInstanceOfSatisfying(ReadLine.Faulty.class,
                        faulty -> assertThat(faulty.detail()).isEqualTo("not a text: text, url"));
    }

    @Test
    void shouldRefuseALineThatIsNoUtf8() throws IOException {
        byte[] line = "{\"title\": \"caf\u00e9\"}\n{\"title\": \"next\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(line)).satisfiesExactly(
                first -> assertThat(first).isInstanceOfSatisfying(ReadLine.Faulty.class,
                        faulty -> assertThat(faulty.reason()).isEqualTo(RejectReason.NOT_UTF8)),
                second -> assertThat(second).isEqualTo(new ReadLine.Read(2, article("next", ""))));
    }

    @ParameterizedTest
    @ValueSource(ints = {LONGEST + 1, LONGEST + 70_000, 300_000})
    void shouldRefuseALineOverTheLimitWithItsLengthAndHash(int length) throws IOException {
        byte[] line = new byte[length];
        Arrays.fill(line, (byte) 'x');
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(line);
        file.writeBytes("\n{\"title\": \"next\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(read(file.toByteArray())).satisfiesExactly(
                first -> assertThat(first).isInstanceOfSatisfying(ReadLine.Faulty.class, faulty -> {
                    assertThat(faulty.reason()).isEqualTo(RejectReason.TOO_LARGE);
                    assertThat(faulty.excerpt().length()).isEqualTo(length);
                    assertThat(faulty.excerpt().sha256()).isEqualTo(Fingerprint.sha256Of(line));
                    assertThat(faulty.excerpt().head()).hasSize(Math.min(length, Excerpt.KEPT_BYTES));
                }), second -> assertThat(second).isEqualTo(new ReadLine.Read(2, article("next", ""))));
    }

    @Test
    void shouldReadALineOfExactlyTheLimit() throws IOException {
        String line = "{\"title\": \"" + "x".repeat(LONGEST - 13) + "\"}";

        assertThat(line).hasSize(LONGEST);
        assertThat(read(line)).hasOnlyElementsOfType(ReadLine.Read.class).hasSize(1);
    }

    /** Holding this line would take more than the gigabyte of memory that the tests have. */
    @Test
    void shouldNotHoldAnEndlessLine() throws IOException {
        long length = 300L * 1024 * 1024;
        InputStream endless = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int count) {
                int given = (int) Math.min(count, left);
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
        try (ArticleLines lines = ArticleLines.of(endless, LONGEST)) {
            assertThat(lines.next()).isInstanceOfSatisfying(ReadLine.Faulty.class,
                    faulty -> assertThat(faulty.excerpt().length()).isEqualTo(length));
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void shouldKnowAGzippedFileByItsBytes() throws IOException {
        assertThat(read(gzip("{\"title\": \"a\"}\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(new ReadLine.Read(1, article("a", "")));
    }

    @Test
    void shouldReadABrokenOffFileAsFarAsItGoes() throws IOException {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("{\"title\": \"").append(random.nextLong()).append("\"}\n");
        }
        byte[] whole = gzip(text.toString().getBytes(StandardCharsets.UTF_8));

        List<ReadLine> lines = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(lines.subList(0, 100)).hasOnlyElementsOfType(ReadLine.Read.class);
        assertThat(lines.getLast()).isInstanceOfSatisfying(ReadLine.Faulty.class,
                faulty -> assertThat(faulty.reason()).isEqualTo(RejectReason.UNREADABLE_FILE));
    }

    @Test
    void shouldReadNothingFromAnEmptyFile() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void shouldGiveADeclaredResultForAnyBytes() throws IOException {
        Random random = new Random(7);
        String letters = "{}[]\",:\\u0aé\n \u0000";
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) (random.nextInt(4) == 0 ? random.nextInt() : letters.charAt(random.nextInt(14)));
            }
            assertThat(read(bytes)).isNotNull();
        }
    }
}
