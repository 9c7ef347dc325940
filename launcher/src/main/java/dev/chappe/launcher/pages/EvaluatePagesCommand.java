package dev.chappe.launcher.pages;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.page.PageReader;
import dev.chappe.ingest.page.PageReading;
import dev.chappe.launcher.intake.SavedFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well the text of saved pages is found. */
@Command(name = "evaluate-pages", description = {"Print how well the text of saved pages is found, by language.",
    "Each line of TRUTH has the keys id, url, lang, with (stretches that the text must hold), without (stretches that it"
            + " must not hold) and text (all of it); all but id may be missing. The page is ID.html.gz beside it.",
    "Accuracy is over all stretches, white space folded; F1 over sequences of four words, as the"
            + " article-extraction-benchmark counts it."})
public final class EvaluatePagesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TRUTH", description = "A file of JSON lines.")
    private Path truth;

    @Option(names = "--pages", paramLabel = "DIR", description = "Where the pages are; beside TRUTH if left out.")
    private @Nullable Path pages;

    @Option(names = "--errors", description = "Print each stretch that is missing or too much, too.")
    private boolean errors;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = pages == null ? truth.toAbsolutePath().resolveSibling("") : pages;
        Map<String, PageTally> byLanguage = new TreeMap<>();
        for (PageTruth page : PageTruth.read(truth)) {
            String text = text(page, SavedFile.read(folder.resolve(page.id() + ".html.gz"), PageReader.MOST_BYTES));
            byLanguage.merge(page.language(), PageTally.of(page, text), PageTally::plus);
            if (errors) {
                PageTally.missing(page, text).forEach(stretch -> out.println(page.id() + " lacks: " + stretch));
                PageTally.excess(page, text).forEach(stretch -> out.println(page.id() + " has: " + stretch));
            }
        }
        out.printf(Locale.ROOT, "%-9s %6s %9s %6s %6s %6s %6s %6s%n", "language", "pages", "accuracy", "with",
                "without",
                "texts", "F1", "P/R");
        byLanguage.forEach((language, tally) -> print(out, language, tally));
        print(out, "all", byLanguage.values().stream().reduce(PageTally.NONE, PageTally::plus));
        return 0;
    }

    private static String text(PageTruth page, byte[] html) {
        @Nullable
        CanonicalUrl address = page.url() == null ? null : CanonicalUrl.of(page.url()).orElse(null);
        return switch (PageReader.read(html, null, address)) {
            case PageReading.Read(var read) -> read.text();
            case PageReading.Unreadable unreadable -> "";
        };
    }

    private static void print(PrintWriter out, String language, PageTally tally) {
        Shingles shingles = tally.shingles();
        out.printf(Locale.ROOT, "%-9s %6d %9s %6s %7s %6d %6s %s%n", language, tally.pages(),
                figure(tally.held().all() + tally.kept().all(), tally::accuracy),
                figure(tally.held().all(), () -> tally.held().value()),
                figure(tally.kept().all(), () -> tally.kept().value()), tally.texts(),
                figure(tally.texts(), shingles::f1),
                tally.texts() == 0 ? "-" : figure(1, shingles::precision) + "/" + figure(1, shingles::recall));
    }

    private static String figure(int of, Supplier<Double> value) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.3f", value.get());
    }
}
