package dev.chappe.console.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledFillingTest {

    private static final int KILLS = Integer.getInteger("chappe.console.kills", 3);
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    /** kill -9 at any moment: as many rows as the place says, each event once. */
    @Test
    void shouldLeaveNeitherGapNorDoubleWhenKilled() throws Exception {
        Random random = new Random(SEED);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            fillAndKill(20_000 + random.nextInt(200_000));
            long next = place();

            assertThat(next).as("kill %d", kill).isGreaterThan(before);
            assertThat(counted("select count(*) from event")).isEqualTo(next);
            assertThat(counted("select count(distinct id) from revision")).isEqualTo(next);
            assertThat(counted("select count(*) from revision")).isEqualTo(next);
            before = next;
        }
    }

    private void fillAndKill(long bytes) throws IOException {
        long start = written();
        Process filling = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                EndlessFilling.class.getName(), folder.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("filling.txt").toFile()).start();
        try {
            await().atMost(Duration.ofSeconds(90)).failFast("ended early", () -> !filling.isAlive())
                    .until(() -> written() > start + bytes);
        } finally {
            filling.destroyForcibly().onExit().join();
        }
    }

    /** Bytes of the database and its log. */
    private long written() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("history"))
                    .mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private long place() {
        try (History history = History.open(DuckDatabase.open(folder, "64MB"))) {
            return history.next().getFirst().offset();
        }
    }

    private long counted(String sql) throws SQLException {
        try (DuckDatabase database = DuckDatabase.open(folder, "64MB");
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(sql)) {
            assertThat(count.next()).isTrue();
            return count.getLong(1);
        }
    }
}
