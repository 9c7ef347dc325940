package dev.chappe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show what the extraction sees, and measure it. */
class MeasuringCommandsTest {

    private static final String ARTICLES = """
            {"id": "a", "lang": "en", "text": "Microsoft will invest 3 billion euros in batteries over five years."}
            {"id": "b", "lang": "fr", "text": "Microsoft a dévoilé mardi le Pictor 9, un processeur gravé en 3 nm."}
            """;
    private static final String LABELS = """
            {"article": "a", "events": [{"type": "INVESTMENT_PLEDGE", "investor": "Microsoft",\
             "amount": {"value": 3000000000, "currency": "EUR"}, "horizonYears": 5}]}
            {"article": "b", "events": [{"type": "CHIP_LAUNCH", "company": "Microsoft", "chip": "Pictor 8"}]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return ChappeMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void shouldPrintTheMentionsOfEachLineInOrder() throws Exception {
        String texts = file("texts.jsonl", """
                {"lang": "fr", "text": "Xiaomi investit 200 milliards de yuans."}
                {"lang": "en", "text": ""}
                """);

        assertThat(run("mentions", texts)).isZero();
        assertThat(out.toString().lines()).containsExactly(
                "{\"mentions\":[{\"kind\":\"organisation\",\"value\":\"Xiaomi\",\"currency\":null,\"text\":\"Xiaomi\","
                        + "\"start\":0,\"end\":6,\"class\":\"company\",\"wikidata\":\"Q1636958\"},"
                        + "{\"kind\":\"money\",\"value\":200000000000,\"currency\":\"CNY\",\"text\":"
                        + "\"200 milliards de yuans\",\"start\":16,\"end\":38},"
                        + "{\"kind\":\"number\",\"value\":200000000000,\"currency\":null,\"text\":\"200 milliards\","
                        + "\"start\":16,\"end\":29}]}",
                "{\"mentions\":[]}");
    }

    @Test
    void shouldKeepTheLinesOfMentionsAlignedWithTheInputWhenOneIsBad() throws Exception {
        String texts = file("texts.jsonl", "{\"lang\": \"en\", \"text\": \"5 %\"}\nno json\n{\"text\": \"\"}\n");

        assertThat(run("mentions", texts)).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(3).element(1).asString()
                .startsWith("{\"mentions\":[],\"error\":\"line 2: ");
        assertThat(err.toString()).startsWith("chappe: " + texts + " line 2: ");
    }

    @Test
    void shouldScoreWhatIsReadOutOfTheArticles() throws Exception {
        assertThat(run("evaluate", file("gold.jsonl", LABELS), "--articles", file("articles.jsonl", ARTICLES),
                "--errors")).isZero();

        assertThat(out.toString()).contains("b\tMISSED\t{\"type\":\"CHIP_LAUNCH\"")
                .contains("b\tWRONG\t{\"type\":\"CHIP_LAUNCH\"")
                .containsPattern("ALL +0\\.500  0\\.500  0\\.500 +1 +1 +1");
    }

    @Test
    void shouldScoreGivenEventsOfChosenArticlesAlone() throws Exception {
        String labels = file("gold.jsonl", LABELS);
        String articles = file("articles.jsonl", ARTICLES);

        assertThat(run("evaluate", labels, "--predicted", labels, "--articles", articles, "--except-ids",
                file("ids.txt", "b\n"), "--json")).isZero();
        assertThat(out.toString()).startsWith("{\"articles\":1,\"relaxed\":{\"INVESTMENT_PLEDGE\":{\"p\":1.0000")
                .contains("\"ALL/en\"").doesNotContain("CHIP_LAUNCH");
    }

    @Test
    void shouldTellWhichLabelledArticlesAreNotThere() throws Exception {
        assertThat(run("evaluate", file("gold.jsonl", LABELS), "--articles",
                file("articles.jsonl", ARTICLES.lines().findFirst().orElseThrow()))).isZero();
        assertThat(err.toString()).contains("1 labelled articles are not in").contains(": b");
    }

    @Test
    void shouldRefuseToEvaluateWithoutLabelsOrArticles() throws Exception {
        assertThat(run("evaluate", file("gold.jsonl", LABELS))).isEqualTo(2);
        assertThat(err.toString()).contains("--articles FILE");
    }

    @Test
    void shouldRefuseLabelsOfATypeThatIsNone() throws Exception {
        String labels = file("gold.jsonl", "{\"article\": \"a\", \"events\": [{\"type\": \"LANDING\"}]}\n");

        assertThat(run("evaluate", labels, "--predicted", labels)).isEqualTo(1);
        assertThat(err.toString()).contains("article a has an event of type LANDING").contains("CHIP_LAUNCH");
    }

    @Test
    void shouldNameTheLineOfLabelsThatIsNoJson() throws Exception {
        String labels = file("gold.jsonl", "{\"article\": \"a\", \"events\": []}\nno json\n");

        assertThat(run("evaluate", labels, "--predicted", labels)).isEqualTo(1);
        assertThat(err.toString()).startsWith("chappe: " + labels + " line 2: ");
    }

    @Test
    void shouldExplainEachTriggerWithTheReasonWhyItTellsNoEvent() throws Exception {
        String articles = file("articles.jsonl", """
                {"id": "a", "lang": "en", "text": "Microsoft will invest 3 billion euros. Will Microsoft buy Nokia? The\
                 weather is nice. Microsoft will buy."}
                """);

        assertThat(run("explain", articles)).isZero();
        assertThat(out.toString()).startsWith("a (en)\n")
                .contains("names: Microsoft (").contains("INVESTMENT_PLEDGE by “will invest”: event, planned, 0.")
                .containsPattern("investor +\"Microsoft\" +\\(looked for: subject")
                .containsPattern("ACQUISITION by “.*buy”: no, it is asked, not told")
                .containsPattern("ACQUISITION by “will buy”: no, nothing fills the role target")
                .doesNotContain("weather").contains("4 sentences").endsWith("1 told\n\n");
    }

    @Test
    void shouldExplainToMachinesInOneLine() throws Exception {
        String articles = file("articles.jsonl", ARTICLES);

        assertThat(run("explain", "--json", "--id", "b", articles)).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(out.toString()).startsWith("{\"article\":\"b\",\"language\":\"fr\",\"steps\":[{\"type\":")
                .contains("\"outcome\":\"TOLD\",\"factuality\":\"ANNOUNCED\",\"confidence\":0.")
                .contains("\"trigger\":{\"field\":\"body\",\"start\":10,");
    }

    @Test
    void shouldExplainThatALanguageIsNotRead() throws Exception {
        assertThat(run("explain", file("articles.jsonl", "{\"id\": \"a\", \"text\": \"Der Hersteller hat am Montag"
                + " in der Stadt einen neuen Chip vorgestellt, der sehr schnell und auch sehr teuer ist.\"}")))
                .isZero();
        assertThat(out.toString()).startsWith("a (und): in no language that is read");
    }

    @Test
    void shouldScoreASuiteOfFigures() throws Exception {
        String cases = file("cases.jsonl", """
                {"lang": "fr", "kind": "currency", "text": "1,5 Md€", "expected": [{"text": "1,5 Md€",\
                 "value": 1500000000, "currency": "EUR"}]}
                {"lang": "en", "kind": "number", "text": "two and two", "expected": [{"text": "two", "value": 5}]}
                """);

        assertThat(run("evaluate", "--numbers", cases, "--errors")).isZero();
        assertThat(out.toString()).contains("en\tnumber\ttwo and two\texpected two = 5\tfound two = 2; two = 2")
                .containsPattern("fr +1 +1 +100\\.0").containsPattern("en +0 +1 +0\\.0");
    }
}
