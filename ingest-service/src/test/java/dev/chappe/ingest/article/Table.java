package dev.chappe.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a table of cases: cells separated by bars, comments begin with a hash. */
final class Table {

    private Table() {}

    static List<Arguments> rows(String name) throws IOException {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\\|", -1))).toList();
        }
    }
}
