package dev.chappe.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

    @Test
    void shouldFindTheFilesOfADirectoryInTheOrderOfTheirNames(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("c"));
        for (String name : List.of("b.jsonl", "a.jsonl.gz", "c/d.jsonl", "notes.txt", "e.warc", "f.warc.gz")) {
            Files.writeString(directory.resolve(name), "");
        }

        assertThat(ArticleFiles.in(directory)).map(file -> directory.relativize(file).toString())
                .containsExactly("a.jsonl.gz", "b.jsonl", "c/d.jsonl");
        assertThat(ArticleFiles.withArchives(directory)).map(file -> directory.relativize(file).toString())
                .containsExactly("a.jsonl.gz", "b.jsonl", "c/d.jsonl", "e.warc", "f.warc.gz");
        assertThat(ArticleFiles.in(directory.resolve("notes.txt"))).containsExactly(directory.resolve("notes.txt"));
    }

    @Test
    void shouldNameAFileThatIsNotThere(@TempDir Path directory) {
        Assertions.assertThatThrownBy(() -> ArticleFiles.in(directory.resolve("none.jsonl")))
                .isInstanceOf(NoSuchFileException.class).hasMessageContaining("none.jsonl");
    }
}
