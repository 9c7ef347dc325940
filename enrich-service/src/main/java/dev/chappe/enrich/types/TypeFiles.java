package dev.chappe.enrich.types;

import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.Place;
import dev.chappe.schemas.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The types of event that users described, one YAML file each; docs/own-types.md says what stands in one. */
public final class TypeFiles {

    private TypeFiles() {}

    /**
     * Reads files.
     *
     * @throws dev.chappe.schemas.settings.SettingsException
     *             telling every fault of every file, each with file, line and column
     */
    public static List<OwnType> read(Collection<Path> files) {
        Faults faults = new Faults();
        Map<String, OwnType> types = new LinkedHashMap<>();
        for (Path file : files) {
            read(file, content(file, faults), types, faults);
        }
        faults.refuse();
        return List.copyOf(types.values());
    }

    /** The text of a complete example that comes with the service. */
    public static String example() {
        try (InputStream in = TypeFiles.class.getResourceAsStream("layoff.yaml")) {
            return new String(Objects.requireNonNull(in, "layoff.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file, Faults faults) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            faults.add(new Place(file.toString(), 1, 1), "cannot be read: " + e);
            return "";
        }
    }

    private static void read(Path file, String yaml, Map<String, OwnType> types, Faults faults) {
        int before = faults.count();
        if (yaml.isEmpty() && before > 0) {
            return;
        }
        YamlTree.parse(file.toString(), yaml, faults)
                .flatMap(root -> new TypeReader(faults).read(root))
                .ifPresent(type -> {
                    if (types.putIfAbsent(type.name(), type) != null) {
                        faults.add(new Place(file.toString(), 1, 1), "another file has a type " + type.name() + " too");
                    }
                });
    }

    /** The names of the bundled types, which no file may take. */
    static List<String> bundled() {
        return Taxonomy.standard().types().stream().map(type -> type.name()).toList();
    }
}
