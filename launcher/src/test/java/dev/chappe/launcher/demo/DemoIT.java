package dev.chappe.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chappe.launcher.Outputs;
import dev.chappe.launcher.RunningProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as its users run it. */
class DemoIT {

    private static final String SERVERS = "Kafka at ";
    private static final int SLOW = 8;

    @TempDir
    private static Path folder;

    /** What the demo printed, and what was on its topics, when nobody disturbed it. */
    private static String printed = "";
    private static List<String> undisturbed = List.of();

    @BeforeAll
    static void playUndisturbed() throws Exception {
        try (RunningProcess demo = demo("calm", "--keep")) {
            undisturbed = Outputs.revisions(servers(demo));
            assertThat(demo.terminate()).isEqualTo(143);
            printed = demo.out();
            assertThat(demo.err()).isEmpty();
        }
    }

    @Test
    void shouldShowEventsOfTheCoreTypesWithTheirEvidence() {
        assertThat(printed.lines().filter(line -> line.startsWith("NEW")))
                .anyMatch(line -> line.matches("NEW +CHIP_LAUNCH  Xiaomi, XRING O1.*"))
                .anyMatch(line -> line.matches("NEW +OS_RELEASE  Huawei.*HarmonyOS.*"))
                .anyMatch(line -> line.matches("NEW +INVESTMENT_PLEDGE  .* billion .*"))
                .anyMatch(line -> line.matches("NEW +MARKET_FORECAST  Canalys.*46 billion USD.*"));
        assertThat(printed.lines().filter(line -> line.startsWith("    \u201c"))).hasSameSizeAs(undisturbed);
    }

    @Test
    void shouldSumUpWhatItPlayed() {
        assertThat(printed).containsPattern("articles +50\n").containsPattern("duplicates +2\n")
                .containsPattern("rejected +1\n  missing_text +1\n").containsPattern("to first event +[0-9.]+ s\n");
    }

    @Test
    void shouldTellHowOtherToolsConnect() {
        assertThat(printed).contains("kcat -C -b 127.0.0.1:").contains("kafka-console-consumer.sh --bootstrap-server")
                .contains("/metrics");
    }

    @Test
    void shouldLoseAndDoubleNothingWhenKilledTwiceInMidPlay() throws Exception {
        killAfter(3);
        killAfter(12);

        try (RunningProcess restarted = demo("stormy", "--keep")) {
            assertThat(Outputs.revisions(servers(restarted))).isEqualTo(undisturbed);
        }
    }

    @Test
    void shouldDeleteAnEphemeralDirectory() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path article = Files.writeString(folder.resolve("one.jsonl"),
                "{\"text\": \"Xiaomi will invest 200 billion yuan in chips over five years.\"}\n");
        try (RunningProcess demo = RunningProcess.chappe(folder,
                Map.of("CHAPPE_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary), "demo", "--articles",
                article.toString())) {
            assertThat(demo.awaitEnd()).isZero();
            assertThat(demo.out()).containsPattern("NEW +INVESTMENT_PLEDGE  Xiaomi, 200 billion CNY, over 5 years");
        }

        try (var left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("chappe-"))).isEmpty();
        }
    }

    @Test
    void shouldShowTheEventsOfAUsersOwnType() throws Exception {
        Path type = folder.resolve("layoff.yaml");
        try (RunningProcess example = RunningProcess.chappe(folder, "types", "example")) {
            assertThat(example.awaitEnd()).isZero();
            Files.writeString(type, example.out());
        }
        Path article = Files.writeString(folder.resolve("layoffs.jsonl"),
                """
                        {"lang": "en", "source": "Circuit Daily", "text": "Nokia plans to cut 700 jobs in France, the company said."}
                        {"lang": "fr", "source": "Le Fil", "text": "Nokia va supprimer 700 postes en France."}
                        """);
        try (RunningProcess demo = RunningProcess.chappe(folder, "demo", "--types", type.toString(), "--articles",
                article.toString())) {
            assertThat(demo.awaitEnd()).isZero();
            assertThat(demo.out()).containsPattern("NEW +LAYOFF  company Nokia, jobs 700, place France \\(planned\\)")
                    .containsPattern("CORROBORATED +LAYOFF").containsPattern("  LAYOFF +1\n");
        }
    }

    /** Plays slowly and kills the process when it has shown so many new events. */
    private static void killAfter(int events) throws Exception {
        try (RunningProcess demo = demo("stormy", "--rate", Integer.toString(SLOW))) {
            await().atMost(Duration.ofSeconds(90)).failFast("ended early", () -> !demo.isAlive())
                    .until(() -> demo.out().lines().filter(line -> line.startsWith("NEW")).count() >= events);
            demo.kill();
            assertThat(demo.out()).doesNotContain("articles  ");
        }
    }

    private static String servers(RunningProcess demo) {
        return demo.awaitLine(SERVERS).replaceFirst(",.*", "");
    }

    private static RunningProcess demo(String data, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of("demo", "--data", folder.resolve(data).toString()));
        arguments.addAll(List.of(options));
        return RunningProcess.chappe(folder, arguments.toArray(String[]::new));
    }
}
