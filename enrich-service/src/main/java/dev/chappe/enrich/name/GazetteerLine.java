package dev.chappe.enrich.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the files of known names: what it stands for, and how it is written.
 *
 * @param aliases
 *            the first is the common form; one with a leading "!" has to be written with exactly these capitals, one
 *            with a leading "~" is a garbled form, one with a leading "+" a line whose bare name is nothing new
 */
record GazetteerLine(Entity entity, List<String> aliases) {

    /**
     * The entries of a line, "kind | country or maker | name = alias, another name | Wikidata id".
     *
     * @throws IllegalStateException
     *             when it is no such line
     */
    static List<GazetteerLine> parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length < 3) {
            throw new IllegalStateException("no kind | origin | names: " + line);
        }
        NameKind kind = kind(parts[0].strip());
        String origin = emptyAsNull(parts[1]);
        String wikidata = parts.length > 3 ? emptyAsNull(parts[3]) : null;
        List<GazetteerLine> entries = new ArrayList<>();
        for (String names : parts[2].split(",", -1)) {
            List<String> aliases = List.of(names.strip().split("\\s+=\\s+", -1));
            String name = written(aliases.getFirst());
            entries.add(new GazetteerLine(kind.isThing()
                    ? new Entity(kind, name, wikidata, null, origin)
                    : new Entity(kind, name, wikidata, origin, null), aliases));
        }
        return entries;
    }

    /** An alias without its mark. */
    static String written(String alias) {
        return "!~+".indexOf(alias.charAt(0)) >= 0 ? alias.substring(1) : alias;
    }

    private static NameKind kind(String word) {
        return switch (word) {
            case "region", "city" -> NameKind.PLACE;
            default -> NameKind.valueOf(word.toUpperCase(Locale.ROOT));
        };
    }

    private static @Nullable String emptyAsNull(String part) {
        String stripped = part.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
