package dev.chappe.alert.rule;

import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.Place;
import dev.chappe.schemas.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets of rules as YAML; docs/alerts.md says what stands in one. */
public final class RuleFiles {

    private static final Pattern SET = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String YAML = ".yaml";

    private RuleFiles() {}

    /**
     * A set of rules.
     *
     * @param set
     *            its name
     * @param file
     *            where the text comes from, for the messages about faults
     * @throws SettingsException
     *             telling every fault, each with file, line and column
     */
    public static RuleSet parse(String set, String file, String yaml) {
        Faults faults = new Faults();
        Optional<RuleSet> read = read(set, file, yaml, faults);
        faults.refuse();
        return read.orElseThrow(() -> new IllegalStateException("no set and no fault in " + file));
    }

    /**
     * A set of rules, of use only when nothing was added to the faults.
     *
     * @param file
     *            where the text comes from, for the places of faults
     * @param faults
     *            told every fault
     */
    public static Optional<RuleSet> read(String set, String file, String yaml, Faults faults) {
        if (!SET.matcher(set).matches()) {
            faults.add(new Place(file, 1, 1), "a set of rules is named \"" + set
                    + "\", but must be small letters and digits, with hyphens between words");
        }
        return YamlTree.parse(file, yaml, faults).map(root -> new RuleSetReader(set, faults).read(root));
    }

    /**
     * The set of a file, named after it.
     *
     * @throws SettingsException
     *             telling every fault, or that the file cannot be read
     */
    public static RuleSet read(Path file) {
        return parse(setOf(file), file.toString(), text(file));
    }

    /** The name of the set that a file holds: its own, without the ending. */
    public static String setOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * The text of a file.
     *
     * @throws SettingsException
     *             when it cannot be read
     */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            Faults faults = new Faults();
            faults.add(new Place(file.toString(), 1, 1), "cannot be read: " + e);
            faults.refuse();
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the set "examples" that comes with the service. */
    public static String examples() {
        try (InputStream in = RuleFiles.class.getResourceAsStream("examples" + YAML)) {
            return new String(Objects.requireNonNull(in, "examples" + YAML).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
