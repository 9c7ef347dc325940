package dev.chappe.launcher.cluster;

import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.broker.Ports;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The options of every command that brings its own broker. */
public final class LocalClusterOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "Keep everything in this directory and go on from what is in it; without it, everything is"
            + " deleted at the end.")
    private Optional<Path> data;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the broker on 127.0.0.1; without it, that of the last run or any free one.")
    private Optional<Integer> port;

    @Option(names = "--registry-port", paramLabel = "PORT", description = "Port of the schema registry on 127.0.0.1; without it, that of the last run or any free one.")
    private Optional<Integer> registryPort;

    /** Opens the directory that was named, or makes an ephemeral one. */
    public DataDirectory openDirectory() {
        return data.map(DataDirectory::open).orElseGet(DataDirectory::ephemeral);
    }

    /** The ports that were named. */
    public Ports.Wanted ports() {
        return new Ports.Wanted(optional(port), optional(registryPort));
    }

    private static OptionalInt optional(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
