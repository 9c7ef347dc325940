package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.chappe.launcher.process.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads files of JSON lines; what is no JSON line ends the command, since half a measure misleads. */
final class EventFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private EventFile() {}

    /** The events of each article, in the order of the file; an article that comes twice has the events of both lines. */
    static Map<String, List<JsonNode>> read(Path file) {
        Map<String, List<JsonNode>> events = new LinkedHashMap<>();
        lines(file, (line, number) -> {
            JsonNode article = line.get("article");
            JsonNode list = line.get("events");
            if (article == null || list == null || !list.isArray()) {
                throw new CommandFailure(file + " line " + number
                        + ": not {\"article\": ID, \"events\": [...]}, as `chappe extract` prints it");
            }
            List<JsonNode> all = events.computeIfAbsent(article.asText(), id -> new ArrayList<>());
            list.forEach(all::add);
        });
        return events;
    }

    /** The lines that are not blank. */
    static Set<String> ids(Path file) {
        Set<String> ids = new LinkedHashSet<>();
        strings(file, line -> ids.add(line.strip()));
        return ids;
    }

    /** What takes a line and its number, from 1. */
    interface LineConsumer {
        void take(JsonNode line, int number);
    }

    static void lines(Path file, LineConsumer consumer) {
        int[] number = {0};
        strings(file, line -> consumer.take(tree(file, line, ++number[0]), number[0]));
    }

    private static JsonNode tree(Path file, String line, int number) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new CommandFailure(file + " line " + number + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void strings(Path file, Consumer<String> consumer) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (@Nullable
            String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    consumer.accept(line);
                }
            }
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be read (" + e + ")", e);
        }
    }
}
