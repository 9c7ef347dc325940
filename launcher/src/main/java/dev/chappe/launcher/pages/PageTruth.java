package dev.chappe.launcher.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a page.
 *
 * @param with
 *            stretches that its text must hold
 * @param without
 *            stretches that it must not hold
 * @param text
 *            all of its text, null when not known
 */
record PageTruth(String id, @Nullable String url, String language, List<String> with, List<String> without,
        @Nullable String text) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    PageTruth {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /**
     * Reads a file of JSON lines with the keys id, url, lang, with, without and text; all but id may be missing.
     *
     * @throws CommandFailure
     *             when it cannot be read
     */
    static List<PageTruth> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.stream().filter(line -> !line.isBlank()).map(line -> read(file, line)).toList();
        } catch (IOException failure) {
            throw new CommandFailure(file + " cannot be read (" + failure + "); name a file of JSON lines", failure);
        }
    }

    private static PageTruth read(Path file, String line) {
        try {
            JsonNode truth = MAPPER.readTree(line);
            if (!truth.path("id").isTextual()) {
                throw new CommandFailure(file + ": a line has no id");
            }
            return new PageTruth(truth.path("id").asText(), truth.path("url").textValue(),
                    truth.path("lang").asText("?"), texts(truth.path("with")), texts(truth.path("without")),
                    truth.path("text").textValue());
        } catch (IOException failure) {
            throw new CommandFailure(file + ": a line is no JSON", failure);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
