package dev.chappe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final Pattern EVENT_ID = Pattern.compile("\"eventId\":\"([0-9a-f]{32})\"");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return ChappeMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    @Test
    void shouldNameTheNearestOptionWhenOneIsUnknown() {
        assertThat(run("broker", "--registry-prt", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("'--registry-prt'").contains("Did you mean --registry-port")
                .contains("See chappe broker --help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void shouldNameTheNearestCommandWhenOneIsUnknown() {
        assertThat(run("brokr")).isEqualTo(2);
        assertThat(err.toString()).contains("unknown command 'brokr'").contains("Did you mean broker?");
    }

    @Test
    void shouldRefuseAPortThatIsNoNumber() {
        assertThat(run("broker", "--port", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("--port").contains("'many' is not an int");
    }

    @Test
    void shouldRefuseNumbersThatMakeNoSense() {
        assertThat(run("broker", "--port", "70000")).isEqualTo(1);
        assertThat(run("demo", "--rate", "0")).isEqualTo(1);
        assertThat(err.toString()).contains("--port is 70000, but a port is from 1 to 65535")
                .contains("--rate is 0.0, but must be above 0");
    }

    @Test
    void shouldListTheCommandsWhenNoneIsGiven() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Commands:").contains("broker");
    }

    @Test
    void shouldTellAFailureInOneLineWithTheRemedy(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run("broker", "--data", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("chappe: the data directory " + file).contains("--data");
    }

    @Test
    void shouldShowTheStackTraceWhenVerbose(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run("broker", "--verbose", "--data", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("\tat dev.chappe.launcher");
    }

    @Test
    void shouldListTheTopicsOfTheCatalogueWithoutACluster() {
        assertThat(run("topics", "list")).isZero();
        assertThat(out.toString()).contains("news.articles").contains("news.events.chip-launch").contains("30 days");
    }

    @Test
    void shouldListEverySettingWithItsVariable() {
        assertThat(run("settings")).isZero();
        assertThat(out.toString()).contains("kafka.bootstrap.servers").contains("CHAPPE_KAFKA_BOOTSTRAP_SERVERS")
                .contains("default: localhost:9092");
    }

    @Test
    void shouldNameTheNearestSettingWhenOneIsUnknown() {
        assertThat(run("topics", "create", "--set", "kafka.bootsrap.servers=x")).isEqualTo(1);
        assertThat(err.toString()).contains("unknown setting kafka.bootsrap.servers, did you mean"
                + " kafka.bootstrap.servers?");
    }

    @Test
    void shouldNameTheBrokerAndTheSettingWhenNobodyAnswers() {
        assertThat(run("tail", "events", "--set", "kafka.bootstrap.servers=no host")).isEqualTo(1);
        assertThat(err.toString()).contains("no Kafka broker answers at no host")
                .contains("CHAPPE_KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void shouldExtractEveryGoodLineAndTellEveryBadOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "a", "lang": "en", "text": "Xiaomi will invest 200 billion yuan over five years."}
                no json

                {"lang": "fr", "title": "Rien de neuf", "text": ""}
                """);

        assertThat(run("extract", file.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString()).startsWith("{\"article\":\"a\",\"events\":[{\"type\":\"INVESTMENT_PLEDGE\"")
                .endsWith("{\"article\":\"line-4\",\"events\":[]}\n");
        assertThat(err.toString().lines()).hasSize(1).first().asString()
                .startsWith("chappe: " + file + " line 2: ");
    }

    @Test
    void shouldTellWhichArticlesTellTheSameEvent(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "a", "lang": "en", "text": "Xiaomi will invest 200 billion yuan over five years."}
                {"id": "b", "lang": "fr", "text": "Xiaomi va investir 200 milliards de yuans en cinq ans."}
                {"id": "c", "lang": "en", "text": "Nothing happened."}
                """);

        assertThat(run("stories", file.toString())).isZero();

        List<String> ids = EVENT_ID.matcher(out.toString()).results().map(found -> found.group(1)).toList();
        assertThat(ids).hasSize(2);
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        assertThat(out.toString()).endsWith("{\"article\":\"c\",\"events\":[]}\n");
    }

    @Test
    void shouldExtractAGzippedFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("articles.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write("{\"id\": \"a\", \"title\": \"t\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("extract", file.toString())).isZero();
        assertThat(out.toString()).isEqualTo("{\"article\":\"a\",\"events\":[]}\n");
    }

    @Test
    void shouldNameTheArticlesThatAreNotThereBeforeItStartsABroker(@TempDir Path folder) {
        assertThat(run("demo", "--articles", "no-such-file.jsonl")).isEqualTo(1);
        assertThat(run("demo", "--articles", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith("chappe: the articles in no-such-file.jsonl cannot be read"),
                second -> assertThat(second).startsWith("chappe: the directory " + folder + " has no .jsonl"));
    }

    @Test
    void shouldNameAFileThatIsNotThere() {
        assertThat(run("extract", "no-such-file.jsonl")).isEqualTo(1);
        assertThat(err.toString()).startsWith("chappe: no-such-file.jsonl cannot be read");
    }
}
