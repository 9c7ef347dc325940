package dev.chappe.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Node, store and repartition names are where state lives: a change of them needs a decision, not an accident. */
class TopologyDescriptionTest {

    private static final Pattern NODE = Pattern.compile("(?:Source|Processor|Sink): (\\S+)");

    @TempDir
    private Path stateDirectory;

    @Test
    void shouldBeTheCommittedTopology() throws IOException {
        assertThat(description()).isEqualTo(golden());
    }

    @Test
    void shouldNameEveryNodeItself() {
        assertThat(NODE.matcher(description()).results().map(node -> node.group(1)))
                .isNotEmpty().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    private String description() {
        return AlertDriver.topology(stateDirectory).describe().toString().strip();
    }

    private static String golden() throws IOException {
        try (InputStream in = TopologyDescriptionTest.class.getResourceAsStream("topology.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8).strip();
        }
    }
}
