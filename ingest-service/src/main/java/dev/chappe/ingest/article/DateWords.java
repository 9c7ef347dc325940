package dev.chappe.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that dates are written with.
 *
 * @param months
 *            number of the month by its names
 * @param zones
 *            offset by the names of the zone
 * @param fillers
 *            words that say nothing to a reader who has the date: weekdays, "at", "the"
 */
record DateWords(Map<String, Integer> months, Map<String, ZoneOffset> zones, Set<String> fillers) {

    private static final String RESOURCE = "date-words.txt";

    /** The words that come with the service, of all languages in one table: their names do not collide. */
    static DateWords bundled() {
        try (InputStream in = DateWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lower case, no accents, no full stops: the form in which the words are listed. */
    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[\\p{M}.]", "");
    }

    private static DateWords parse(List<String> lines) {
        Map<String, Integer> months = new HashMap<>();
        Map<String, ZoneOffset> zones = new HashMap<>();
        Set<String> fillers = new HashSet<>();
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            List<String> names = Arrays.asList(words).subList(Math.min(2, words.length), words.length);
            switch (words[0]) {
                case "month" -> names.forEach(name -> months.put(name, Integer.valueOf(words[1])));
                case "zone" -> names.forEach(name -> zones.put(name, ZoneOffset.of(words[1])));
                case "filler" -> fillers.addAll(names);
                case "", "#" -> {
                }
                default -> throw new IllegalStateException("unknown line in " + RESOURCE + ": " + line);
            }
        }
        return new DateWords(Map.copyOf(months), Map.copyOf(zones), Set.copyOf(fillers));
    }
}
