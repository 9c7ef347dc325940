package dev.chappe.launcher.intake;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.page.PageReader;
import dev.chappe.ingest.page.PageReading;
import dev.chappe.ingest.warc.WarcPage;
import dev.chappe.launcher.process.CommandFailure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The article of a saved page. */
@Command(name = "page", description = {"Print the article of a saved web page as JSON.",
    "The keys are title, authors, publishedAt, canonicalUrl, language, paywalled and text, one paragraph a line;"
            + " null for what the page does not say. Of a web archive (.warc, .warc.gz) each page is a line. Nothing is"
            + " fetched."})
public final class PageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE",
            description = "The page's HTML or a web archive, plain or gzipped, or - for standard input.")
    private Path file;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was found.")
    private @Nullable String url;

    @Option(names = "--charset", paramLabel = "NAME",
            description = "The encoding that the server named; used where the bytes are not UTF-8.")
    private @Nullable String charset;

    @Override
    public Integer call() {
        if (SavedArchive.isNamedSo(file.toString())) {
            return new SavedArchive(file, spec.commandLine().getErr()).read(this::print) == 0 ? 0 : 1;
        }
        CanonicalUrl address = url == null ? null : CanonicalUrl.of(url).orElse(null);
        if (url != null && address == null) {
            spec.commandLine().getErr()
                    .println("chappe: --url " + url + " is no http or https address; read without it");
        }
        byte[] html = SavedFile.read(file, PageReader.MOST_BYTES);
        return switch (PageReader.read(html, charset, address)) {
            case PageReading.Read(var page) -> {
                spec.commandLine().getOut().println(PageJson.of(page));
                yield 0;
            }
            case PageReading.Unreadable(String detail) -> throw new CommandFailure(file + " is no page: " + detail);
        };
    }

    private Optional<String> print(WarcPage saved) {
        CanonicalUrl address = CanonicalUrl.of(saved.url()).orElse(null);
        return switch (PageReader.read(saved.html().bytes(), saved.html().charset(), address)) {
            case PageReading.Read(var page) -> {
                spec.commandLine().getOut().println(PageJson.of(page));
                yield Optional.empty();
            }
            case PageReading.Unreadable(String detail) -> Optional.of(detail);
        };
    }
}
