package dev.chappe.alert.deliver;

import dev.chappe.alert.rule.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Finds what channels say to be elsewhere. Read anew at each use, so that a file may be replaced while the service runs.
 *
 * @param environment
 *            variables of the service
 */
public record Secrets(Map<String, String> environment) {

    public Secrets {
        environment = Map.copyOf(environment);
    }

    /** No text under the name that was given; the message names the place, never a content. */
    public static final class MissingException extends Exception {

        private static final long serialVersionUID = 1;

        MissingException(String message) {
            super(message);
        }
    }

    /**
     * The text.
     *
     * @throws MissingException
     *             when the variable is not set or the file cannot be read
     */
    public String text(Given given) throws MissingException {
        return switch (given) {
            case Given.Plain plain -> plain.text();
            case Given.Variable variable -> fromEnvironment(variable.name());
            case Given.InFile file -> fromFile(file.path());
        };
    }

    private String fromEnvironment(String name) throws MissingException {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new MissingException("the environment variable " + name + " is not set");
        }
        return value.strip();
    }

    private static String fromFile(String path) throws MissingException {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException | RuntimeException unreadable) {
            throw new MissingException(
                    "the file " + path + " cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
