package dev.chappe.launcher.cluster;

import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.broker.Ports;
import dev.chappe.launcher.process.CommandFailure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The options of every command that brings its own broker. */
public final class LocalClusterOptions {

    private static final int LAST_PORT = 65_535;

    @Option(names = "--data", paramLabel = "DIR",
            description = "Keep everything in this directory and go on from what is in it; without it, everything is"
                    + " deleted at the end.")
    private Optional<Path> data;

    @Option(names = "--port", paramLabel = "PORT",
            description = "Port of the broker on 127.0.0.1; without it, that of the last run or any free one.")
    private Optional<Integer> port;

    @Option(names = "--registry-port", paramLabel = "PORT",
            description = "Port of the schema registry on 127.0.0.1; without it, that of the last run or any free one.")
    private Optional<Integer> registryPort;

    /** Opens the directory that was named, or makes an ephemeral one. */
    public DataDirectory openDirectory() {
        return data.map(DataDirectory::open).orElseGet(DataDirectory::ephemeral);
    }

    /**
     * The ports that were named.
     *
     * @throws CommandFailure
     *             when one is no number of a port
     */
    public Ports.Wanted ports() {
        return new Ports.Wanted(port("--port", port), port("--registry-port", registryPort));
    }

    private static OptionalInt port(String option, Optional<Integer> value) {
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = value.get();
        if (number < 1 || number > LAST_PORT) {
            throw new CommandFailure(option + " is " + number + ", but a port is from 1 to " + LAST_PORT);
        }
        return OptionalInt.of(number);
    }
}
