package dev.chappe.schemas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void shouldReadNamesAndValues() throws IOException {
        Path file = Files.writeString(folder.resolve("chappe.properties"), """
                # a comment
                registry.url = http://registry:8081
                ops.port=9\s
                """);

        Map<String, String> values = SettingsFile.read(file);

        assertThat(values).containsExactly(Map.entry("ops.port", "9"),
                Map.entry("registry.url", "http://registry:8081"));
        Settings settings = Settings.read(SharedSettings.all(), List.of(), Map.of(), values);
        assertThat(settings.get(SharedSettings.OPS_PORT)).isEqualTo(9);
    }

    @Test
    void shouldNameAFileThatIsNotThere() {
        assertThatExceptionOfType(SettingsException.class).isThrownBy(() -> SettingsFile.read(folder.resolve("none")))
                .withMessageContaining("none").withMessageContaining("name = value");
    }

    @Test
    void shouldNameAFileThatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("bytes"), new byte[]{(byte) 0xff, (byte) 0xfe, 0});

        assertThatExceptionOfType(SettingsException.class).isThrownBy(() -> SettingsFile.read(file))
                .withMessageContaining(file.toString());
    }
}
