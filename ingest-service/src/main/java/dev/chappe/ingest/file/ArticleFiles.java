package dev.chappe.ingest.file;

import dev.chappe.ingest.warc.WarcPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of articles behind a path. */
public final class ArticleFiles {

    private ArticleFiles() {}

    /**
     * JSON lines: a file itself, whatever its name; of a directory and those below it, what ends in .jsonl or .jsonl.gz,
     * in the order of the names. Throws when there is no such path.
     */
    public static List<Path> in(Path path) throws IOException {
        return in(path, ArticleFiles::hasLines);
    }

    /** As {@link #in(Path)}, with web archives: what ends in .warc or .warc.gz. */
    public static List<Path> withArchives(Path path) throws IOException {
        return in(path, file -> hasLines(file) || WarcPages.isNamedSo(file));
    }

    private static List<Path> in(Path path, Predicate<Path> wanted) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file or directory");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }

    private static boolean hasLines(Path file) {
        String name = file.toString();
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }
}
