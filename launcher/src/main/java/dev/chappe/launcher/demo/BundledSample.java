package dev.chappe.launcher.demo;

import dev.chappe.launcher.broker.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The articles that come with the program. */
final class BundledSample {

    private static final String ARTICLES = "/dev/chappe/launcher/sample/articles.jsonl";

    private BundledSample() {}

    /** Puts the articles into a file of the data directory. */
    static Path unpack(DataDirectory directory) throws IOException {
        Path file = directory.root().resolve("sample.jsonl");
        try (InputStream articles = BundledSample.class.getResourceAsStream(ARTICLES)) {
            if (articles == null) {
                throw new IllegalStateException("resource missing: " + ARTICLES);
            }
            Files.copy(articles, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
