package dev.chappe.launcher.process;

import java.nio.file.Path;

/**
 * Where the log of this process goes.
 *
 * <p>
 * It must be chosen before the first logger is made: the logging library reads its configuration once.
 */
public sealed interface LogDestination {

    /** Warnings and errors to standard error: for commands that print results. */
    record Quiet() implements LogDestination {}

    /** Everything to standard error, as text for people. */
    record Text() implements LogDestination {}

    /** Everything to standard error, one JSON object a line. */
    record Json() implements LogDestination {}

    /** Everything to a file, which is rolled by size. */
    record ToFile(Path file) implements LogDestination {}

    /** Makes this the destination of all loggers to come. */
    default void apply() {
        String configuration = switch (this) {
            case Quiet quiet -> "quiet";
            case Text text -> "text";
            case Json json -> "json";
            case ToFile(Path file) -> {
                System.setProperty("chappe.log.file", file.toString());
                yield "file";
            }
        };
        System.setProperty("logback.configurationFile", "dev/chappe/launcher/logging/" + configuration + ".xml");
    }
}
