package dev.chappe.launcher.offline;

import dev.chappe.ingest.file.ArticleFiles;
import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.jsonl.ArticleRecord;
import dev.chappe.ingest.jsonl.ReadLine;
import dev.chappe.launcher.process.CommandFailure;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** The articles of the files named on the command line; lines that hold none are told and counted. */
public final class InputFiles {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final PrintWriter complaints;
    private final Consumer<String> instead;
    private long bad;

    /**
     * @param complaints
     *            told of every bad line, with its number
     */
    public InputFiles(PrintWriter complaints) {
        this(complaints, fault -> {});
    }

    /**
     * @param complaints
     *            told of every bad line, with its number
     * @param instead
     *            called in the place of each article that could not be read, with what is wrong
     */
    InputFiles(PrintWriter complaints, Consumer<String> instead) {
        this.complaints = complaints;
        this.instead = instead;
    }

    /**
     * Reads a file, plain or gzipped, every such file of a directory, or standard input for "-".
     *
     * @param consumer
     *            takes the id of an article and the article, and says whether it wants more
     * @throws CommandFailure
     *             when the path cannot be read at all
     */
    public void read(Path path, BiPredicate<String, ArticleRecord> consumer) {
        try {
            if (path.equals(STANDARD_INPUT)) {
                try (ArticleLines lines = ArticleLines.of(new FileInputStream(FileDescriptor.in),
                        ArticleLines.LONGEST_LINE)) {
                    read("standard input", lines, consumer);
                }
                return;
            }
            List<Path> files = ArticleFiles.in(path);
            for (Path file : files) {
                try (ArticleLines lines = ArticleLines.open(file)) {
                    read(file.toString(), lines, consumer);
                }
            }
        } catch (IOException failure) {
            throw new CommandFailure(
                    path + " cannot be read (" + failure + "); name a JSON-lines file of articles, plain"
                            + " or gzipped, a directory of them, or - for standard input",
                    failure);
        }
    }

    private void read(String name, ArticleLines lines, BiPredicate<String, ArticleRecord> consumer) {
        boolean wanted = true;
        while (wanted && lines.hasNext()) {
            switch (lines.next()) {
                case ReadLine.Read(long number, ArticleRecord article) ->
                    wanted = consumer.test(Objects.requireNonNullElse(article.id(), "line-" + number), article);
                case ReadLine.Faulty faulty -> {
                    bad++;
                    complaints.println("chappe: " + name + " line " + faulty.number() + ": " + faulty.detail());
                    instead.accept("line " + faulty.number() + ": " + faulty.detail());
                }
            }
        }
    }

    /** How many lines held no article. */
    public long bad() {
        return bad;
    }
}
