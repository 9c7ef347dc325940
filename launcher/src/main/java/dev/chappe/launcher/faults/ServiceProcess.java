package dev.chappe.launcher.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A command of this program as a process of its own, that can be killed, stopped and started again. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private @Nullable Process process;

    /**
     * A process that is not started yet.
     *
     * @param before
     *            words that go before java, for instance a shell that sets limits
     * @param log
     *            takes what it prints
     */
    ServiceProcess(List<String> before, Map<String, String> environment, Path log, String... arguments) {
        this.command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "dev.chappe.launcher.ChappeMain"));
        command.addAll(List.of(arguments));
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    void start() {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("CHAPPE_"));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** kill -9, and its end. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.waitFor();
        }
    }

    /** SIGSTOP: it does nothing more, and nobody is told. */
    void stop() throws InterruptedException {
        signal("STOP");
    }

    /** SIGCONT. */
    void goOn() throws InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws InterruptedException {
        Process running = process;
        if (running != null) {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(running.pid())).inheritIO().start().waitFor();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Waits until it has printed a line that begins so, and gives the rest of that line. */
    String awaitLine(String prefix) {
        long patience = PATIENCE.dividedBy(MOMENT);
        for (long i = 0; i < patience; i++) {
            var found = lines().stream().filter(line -> line.startsWith(prefix)).findFirst();
            if (found.isPresent()) {
                return found.get().substring(prefix.length());
            }
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        throw new IllegalStateException("no line begins with " + prefix + " in " + log);
    }

    private List<String> lines() {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
