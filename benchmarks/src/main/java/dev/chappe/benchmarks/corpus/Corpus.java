package dev.chappe.benchmarks.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.jsonl.ArticleRecord;
import dev.chappe.ingest.jsonl.ReadLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Articles of known language, all in memory. */
public record Corpus(List<Entry> entries) {

    private static final String SAMPLE = "/dev/chappe/launcher/sample/articles.jsonl";

    /** Makes every run read the same articles. */
    private static final long SEED = 20_261_122;
    private static final int ARTICLES = 2_000;
    private static final int BYTES = 2_500;
    private static final int ALL_BYTES = 4_000_000;

    /** An article with the language that its source gives it. */
    public record Entry(ArticleText article, Language language) {

        /** Length of title and body in UTF-8. */
        public long bytes() {
            return (long) article.title().getBytes(UTF_8).length + article.body().getBytes(UTF_8).length;
        }
    }

    public Corpus {
        entries = List.copyOf(entries);
    }

    /**
     * The articles of a JSON-lines file; of the empty name, two thousand generated ones of 2.5 kB each.
     *
     * @throws UncheckedIOException
     *             when the file cannot be read
     */
    public static Corpus named(String file) {
        if (file.isEmpty()) {
            return new Corpus(new Newsroom(sample(), SEED).articles(ARTICLES, BYTES));
        }
        try (ArticleLines lines = ArticleLines.open(Path.of(file))) {
            return new Corpus(read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Generated articles of about so many bytes each, 4 MB in all. */
    public static Corpus ofSize(int bytes) {
        return new Corpus(new Newsroom(sample(), SEED).articles(ALL_BYTES / bytes, bytes));
    }

    static List<Entry> sample() {
        try (InputStream in = Corpus.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + SAMPLE);
            }
            try (ArticleLines lines = ArticleLines.of(in, ArticleLines.LONGEST_LINE)) {
                return read(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> read(ArticleLines lines) {
        List<Entry> entries = new ArrayList<>();
        while (lines.hasNext()) {
            if (lines.next() instanceof ReadLine.Read(long number, ArticleRecord article)) {
                String language = Objects.requireNonNullElse(article.language(), "en");
                entries.add(new Entry(new ArticleText(article.title(), article.text(), language,
                        DateReader.read(article.publishedAt()).at()), new Language(language)));
            }
        }
        return entries;
    }

    /** Length of all titles and bodies in UTF-8. */
    public long bytes() {
        return entries.stream().mapToLong(Entry::bytes).sum();
    }
}
