package dev.chappe.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.launcher.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form; {@code ./chappe faults} is the long one. */
class FaultsIT {

    /** Two minutes on two quiet cores. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir
    private Path folder;

    @Test
    void shouldLoseAndDoubleNothingWhenInstancesAreKilled() throws Exception {
        try (RunningProcess faults = RunningProcess.chappe(folder, "faults", "--short", "--storm", "kills")) {
            assertThat(faults.awaitEnd(PATIENCE)).as(faults.out() + faults.err()).isZero();
            assertThat(faults.out()).contains("kills: the same\n")
                    .containsPattern("kills, at least once: \\d+ differences, as there must be\n");
        }
    }
}
