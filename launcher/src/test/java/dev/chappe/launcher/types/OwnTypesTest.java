package dev.chappe.launcher.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.types.TypeFiles;
import dev.chappe.launcher.Chappe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that know types of event of a user's own. */
class OwnTypesTest {

    private final Chappe chappe = new Chappe();

    @TempDir
    private Path folder;
    private Path layoff = Path.of("");

    @BeforeEach
    void writeTheExample() throws IOException {
        layoff = Files.writeString(folder.resolve("layoff.yaml"), TypeFiles.example());
    }

    @Test
    void shouldPrintTheExampleAsItIs() {
        assertThat(chappe.run("types", "example")).isZero();
        assertThat(chappe.out()).isEqualTo(TypeFiles.example());
    }

    @Test
    void shouldSayWhatATypeComesTo() {
        assertThat(chappe.run("types", "check", layoff.toString())).isZero();
        assertThat(chappe.out()).isEqualTo("LAYOFF in en and fr, the same when company, jobs if there agree within 60"
                + " days, goes to news.events.custom.layoff\n");
    }

    @Test
    void shouldTellWhereAFileIsWrong() throws IOException {
        Files.writeString(layoff, TypeFiles.example().replace("verbs: [cut", "vrbs: [cut"));

        assertThat(chappe.run("types", "check", layoff.toString())).isEqualTo(1);
        assertThat(chappe.err()).startsWith("chappe: " + layoff + ":")
                .contains("unknown key vrbs, did you mean verbs?");
        assertThat(chappe.run("demo", "--types", layoff.toString())).isEqualTo(1);
        assertThat(chappe.out()).isEmpty();
    }

    @Test
    void shouldExtractATypeBesideTheBundledOnes() throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "a", "lang": "fr", "text": "Renault va supprimer 3 000 postes en France."}
                {"id": "b", "lang": "en", "text": "Xiaomi will invest 200 billion yuan over five years."}
                """);

        assertThat(chappe.run("extract", "--types", layoff.toString(), articles.toString())).isZero();
        assertThat(chappe.out().lines()).satisfiesExactly(
                first -> assertThat(first).contains("\"type\":\"LAYOFF\",\"company\":\"Renault\",\"jobs\":3000"),
                second -> assertThat(second).contains("\"type\":\"INVESTMENT_PLEDGE\""));
    }

    @Test
    void shouldListTheTopicOfAType() {
        assertThat(chappe.run("topics", "list", "--types", layoff.toString())).isZero();
        assertThat(chappe.out()).contains("news.events.custom.layoff").contains("news.events.chip-launch");
    }
}
