package dev.chappe.benchmarks.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The process that plays feeds. */
final class FeedServer implements AutoCloseable {

    private final Process process;
    private final int port;

    private FeedServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static FeedServer start() {
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                    "dev.chappe.benchmarks.BenchmarksMain", "feed-server")
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            return new FeedServer(process, Integer.parseInt(String.valueOf(out.readLine())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
