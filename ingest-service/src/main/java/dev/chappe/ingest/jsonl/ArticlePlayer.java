package dev.chappe.ingest.jsonl;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.publish.DiscoveryTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Plays JSON-lines files of articles into the intake, in the order of their lines. */
public final class ArticlePlayer {

    private final ArticleIntake intake;
    private final DiscoveryTime discovery;
    private final int longestLine;

    /**
     * How far a file has been read.
     *
     * @param lines
     *            read so far, blank ones included
     * @param bytes
     *            of the file read so far, compressed if it is
     * @param totalBytes
     *            of the file
     */
    public record Progress(Path file, long lines, long bytes, long totalBytes) {}

    /**
     * @param longestLine
     *            in bytes; longer ones are rejected
     */
    public ArticlePlayer(ArticleIntake intake, DiscoveryTime discovery, int longestLine) {
        this.intake = intake;
        this.discovery = discovery;
        this.longestLine = longestLine;
    }

    /**
     * Plays a file, or every file of a directory. Returns when all lines are taken in, which is before the broker has
     * acknowledged the last of them. Throws when there is no such file; a bad line is rejected and the next follows.
     *
     * @param progress
     *            told after each line
     */
    public void play(Path path, Consumer<Progress> progress) throws IOException, InterruptedException {
        for (Path file : ArticleFiles.in(path)) {
            long size = Files.size(file);
            try (ArticleLines lines = ArticleLines.of(Files.newInputStream(file), longestLine)) {
                while (lines.hasNext()) {
                    ReadLine line = lines.next();
                    take(file, line);
                    progress.accept(new Progress(file, line.number(), lines.position(), size));
                }
            }
        }
    }

    private void take(Path file, ReadLine line) throws InterruptedException {
        String origin = file + " line " + line.number();
        switch (line) {
            case ReadLine.Read read -> intake.accept(read.article().toInput(ArticleFormat.JSON_LINES), discovery,
                    origin);
            case ReadLine.Faulty faulty -> intake.reject(
                    new DeadLetter(faulty.reason(), faulty.detail(), origin, faulty.excerpt()));
        }
    }
}
