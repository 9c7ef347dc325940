package dev.chappe.launcher.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void shouldRefuseADirectoryThatIsOpenAndNameItsProcess() throws IOException {
        try (DataDirectory first = DataDirectory.open(folder)) {
            assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> DataDirectory.open(first.root()))
                    .withMessageContaining(folder.toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining("--data");
        }
    }

    @Test
    void shouldOpenADirectoryAgainAfterItWasClosed() throws IOException {
        DataDirectory.open(folder).close();

        try (DataDirectory again = DataDirectory.open(folder)) {
            assertThat(again.root()).isEqualTo(folder.toAbsolutePath());
        }
    }

    @Test
    void shouldDeleteAnEphemeralDirectoryWithAllThatIsInIt() throws IOException {
        Path root;
        try (DataDirectory directory = DataDirectory.ephemeral()) {
            root = directory.root();
            Files.createDirectories(directory.brokerLog());
            Files.writeString(directory.brokerLog().resolve("file"), "text");
        }

        assertThat(root).doesNotExist();
    }

    @Test
    void shouldKeepAnOpenedDirectory() throws IOException {
        try (DataDirectory directory = DataDirectory.open(folder.resolve("deep").resolve("down"))) {
            Files.createDirectories(directory.brokerLog());
        }

        assertThat(folder.resolve("deep").resolve("down")).isNotEmptyDirectory();
    }

    @Test
    void shouldChooseThePortsOfTheLastRunAgain() throws IOException {
        try (DataDirectory directory = DataDirectory.open(folder)) {
            Ports first = Ports.choose(directory, Ports.Wanted.ANY);

            assertThat(Ports.choose(directory, Ports.Wanted.ANY)).isEqualTo(first);
        }
    }

    @Test
    void shouldChooseAnotherPortWhenTheLastOneIsTaken() throws IOException {
        try (DataDirectory directory = DataDirectory.open(folder)) {
            Ports first = Ports.choose(directory, Ports.Wanted.ANY);
            try (ServerSocket taken = new ServerSocket(first.broker(), 1, InetAddress.getLoopbackAddress())) {
                assertThat(Ports.choose(directory, Ports.Wanted.ANY).broker()).isNotEqualTo(taken.getLocalPort());
            }
        }
    }

    @Test
    void shouldRefuseAWantedPortThatIsTaken() throws IOException {
        try (DataDirectory directory = DataDirectory.open(folder);
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports.Wanted wanted = new Ports.Wanted(OptionalInt.of(taken.getLocalPort()), OptionalInt.empty());

            assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> Ports.choose(directory, wanted))
                    .withMessageContaining("port " + taken.getLocalPort()).withMessageContaining("--port");
        }
    }
}
