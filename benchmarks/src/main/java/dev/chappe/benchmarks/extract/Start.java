package dev.chappe.benchmarks.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A fresh JVM that was started and has read its first article.
 *
 * @param wall
 *            from the call that starts the process until the article was read
 * @param processor
 *            time of all its threads, the compiler's and the collector's too
 */
record Start(Duration wall, Duration processor) {

    /**
     * Starts one and waits for it.
     *
     * @throws IllegalStateException
     *             when it fails
     */
    static Start now() {
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    FirstArticle.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String told = new String(process.getInputStream().readAllBytes(), US_ASCII);
            long wall = System.nanoTime() - start;
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("the first article was not read: exit code " + code);
            }
            return new Start(Duration.ofNanos(wall), Duration.ofNanos(Long.parseLong(told)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
