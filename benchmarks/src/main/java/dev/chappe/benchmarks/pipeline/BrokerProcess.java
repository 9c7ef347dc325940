package dev.chappe.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The launcher's broker and registry in a process of their own, so that what they cost is not taken for the service's. */
public final class BrokerProcess implements AutoCloseable {

    private static final String SERVERS = "CHAPPE_KAFKA_BOOTSTRAP_SERVERS=";
    private static final String REGISTRY = "CHAPPE_REGISTRY_URL=";

    private final Process process;
    private final String bootstrapServers;
    private final URI registryUrl;

    private BrokerProcess(Process process, String bootstrapServers, URI registryUrl) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
        this.registryUrl = registryUrl;
    }

    /** Starts both over an empty directory; returns when they answer. */
    public static BrokerProcess start(Path directory, int partitions) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), "dev.chappe.launcher.ChappeMain", "broker", "--data",
                directory.toString(), "--partitions", Integer.toString(partitions)));
        builder.environment().keySet().removeIf(name -> name.startsWith("CHAPPE_"));
        try {
            Process process = builder.redirectError(Redirect.INHERIT).start();
            BufferedReader lines = process.inputReader(UTF_8);
            return new BrokerProcess(process, after(SERVERS, lines), URI.create(after(REGISTRY, lines)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String after(String prefix, BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(prefix)) {
                return line.substring(prefix.length());
            }
        }
        throw new IllegalStateException("the broker did not start");
    }

    /** Address for clients. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Address of the registry. */
    public URI registryUrl() {
        return registryUrl;
    }

    /** What it has used of all processors so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends it at once: nothing that it keeps is wanted any more. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
