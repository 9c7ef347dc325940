package dev.chappe.ingest.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JSON-lines files behind a path. */
public final class ArticleFiles {

    private ArticleFiles() {}

    /**
     * A file itself, whatever its name; of a directory and those below it, what ends in .jsonl or .jsonl.gz, in the
     * order of the names. Throws when there is no such path.
     */
    public static List<Path> in(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file or directory");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).filter(ArticleFiles::hasArticles).sorted().toList();
        }
    }

    private static boolean hasArticles(Path file) {
        String name = file.toString();
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }
}
