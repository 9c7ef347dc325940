package dev.chappe.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a table of cases: cells separated by bars, comments begin with a hash. */
public final class Table {

    private Table() {}

    /** The rows of a file under the folder of this package. */
    public static List<Arguments> rows(String name) throws IOException {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(in.readAllBytes(), UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\\|", -1))).toList();
        }
    }
}
