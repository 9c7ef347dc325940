package dev.chappe.ingest.file;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.jsonl.ReadLine;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.warc.ReadRecord;
import dev.chappe.ingest.warc.WarcAdapter;
import dev.chappe.ingest.warc.WarcPage;
import dev.chappe.ingest.warc.WarcPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Plays files of articles, JSON lines and web archives, into the intake, in the order of their lines or records. */
public final class ArticlePlayer {

    private final ArticleIntake intake;
    private final DiscoveryTime discovery;
    private final int longestLine;

    /**
     * How far a file has been read.
     *
     * @param lines
     *            or records, read so far, those without an article included
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
     * acknowledged the last of them. Throws when there is no such file; a bad line or record is rejected and the next
     * follows.
     *
     * @param progress
     *            told after each line, and each page of an archive
     */
    public void play(Path path, Consumer<Progress> progress) throws IOException, InterruptedException {
        for (Path file : ArticleFiles.withArchives(path)) {
            if (WarcPages.isNamedSo(file)) {
                playArchive(file, progress);
            } else {
                playLines(file, progress);
            }
        }
    }

    private void playLines(Path file, Consumer<Progress> progress) throws IOException, InterruptedException {
        long size = Files.size(file);
        try (ArticleLines lines = ArticleLines.of(Files.newInputStream(file), longestLine)) {
            while (lines.hasNext()) {
                ReadLine line = lines.next();
                take(file, line);
                progress.accept(new Progress(file, line.number(), lines.position(), size));
            }
        }
    }

    private void playArchive(Path file, Consumer<Progress> progress) throws IOException, InterruptedException {
        long size = Files.size(file);
        try (WarcPages pages = WarcPages.open(file)) {
            while (pages.hasNext()) {
                ReadRecord record = pages.next();
                take(file, record);
                progress.accept(new Progress(file, record.number(), pages.position(), size));
            }
        }
    }

    private void take(Path file, ReadRecord record) throws InterruptedException {
        String origin = file + " record " + record.number();
        switch (record) {
            case ReadRecord.Page(long number, WarcPage page) -> {
                switch (WarcAdapter.toInput(page)) {
                    case WarcAdapter.Adapted.Article(var input) -> intake.accept(input, discovery, origin);
                    case WarcAdapter.Adapted.None(String detail) -> intake.reject(new DeadLetter(
                            RejectReason.MISSING_TEXT, page.url() + ": " + detail, origin,
                            Excerpt.of(page.html().bytes())));
                }
            }
            case ReadRecord.Faulty faulty -> intake.reject(
                    new DeadLetter(faulty.reason(), faulty.detail(), origin, faulty.excerpt()));
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
