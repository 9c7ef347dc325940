package dev.chappe.benchmarks.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chappe.benchmarks.pipeline.BrokerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The console in a process of its own, with the heap that it may have. */
final class ConsoleProcess implements AutoCloseable {

    private static final String ADDRESS = "console at ";

    private final Process process;
    private final URI address;

    private ConsoleProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it over an empty history; returns when it listens. */
    static ConsoleProcess start(BrokerProcess broker, Path data, String heap) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "dev.chappe.launcher.ChappeMain", "console"));
        builder.environment().keySet().removeIf(name -> name.startsWith("CHAPPE_"));
        builder.environment().putAll(Map.of("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                "CHAPPE_REGISTRY_URL", broker.registryUrl().toString(), "CHAPPE_CONSOLE_PORT", "0",
                "CHAPPE_OPS_PORT", "0", "CHAPPE_CONSOLE_DATA_DIR", data.toString()));
        Process process = builder.redirectError(Redirect.DISCARD).start();
        BufferedReader lines = process.inputReader(UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ADDRESS)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
                return new ConsoleProcess(process, URI.create(line.substring(ADDRESS.length())));
            }
        }
        throw new IllegalStateException("the console did not start");
    }

    URI address() {
        return address;
    }

    /** Memory that it has at the moment, heap and all, in MB; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
