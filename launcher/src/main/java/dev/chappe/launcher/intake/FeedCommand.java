package dev.chappe.launcher.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Cleaning;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.feed.FeedReader;
import dev.chappe.ingest.feed.FeedReading;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.poll.FeedArticles;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.PollInterval;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.warc.WarcAdapter;
import dev.chappe.ingest.warc.WarcPage;
import dev.chappe.launcher.process.CommandFailure;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is read of a feed. */
@Command(name = "feed", description = {"Print what is read of a feed: an article a line, as JSON.",
    "RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, Google News sitemaps and their indexes, NewsML-G2, NITF, ninjs."
            + " Each line has what would be published; extract, stories and the other offline commands read it."
            + " An item that is no article has the key \"refused\" in its line."
            + " Of a web archive (.warc, .warc.gz) the articles of its pages are printed."
            + " An index gives a line {\"sitemap\": URL} for each sitemap.",
    "What is wrong with the feed or an item is told on standard error; an item that is no article makes the exit code"
            + " 1."})
public final class FeedCommand implements Callable<Integer> {

    private static final URI NOWHERE = URI.create("https://feed.invalid/");
    private static final ArticleCleaner CLEANER = new ArticleCleaner(5_242_880);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|URL",
            description = "A saved feed or a web archive, plain or gzipped, - for standard input, or an address to fetch.")
    private String place;

    @Option(names = "--url", paramLabel = "URL", description = "Where a saved feed was found, for relative links.")
    private @Nullable URI url;

    @Override
    public Integer call() throws InterruptedException {
        if (SavedArchive.isNamedSo(place)) {
            return new SavedArchive(Path.of(place), err()).read(this::print) == 0 ? 0 : 1;
        }
        FeedDocument read = FeedDocument.of(place, "chappe-feed/0.1");
        URI base = read.url() == null ? url == null ? NOWHERE : url : read.url();
        return switch (FeedReader.read(read.document().bytes(), read.document().charset())) {
            case FeedReading.Read feed -> print(feed, base);
            case FeedReading.Index index -> {
                index.addresses().forEach(
                        address -> out().println(JsonNodeFactory.instance.objectNode().put("sitemap", address)));
                yield 0;
            }
            case FeedReading.Unreadable(String detail) -> throw new CommandFailure(place + " is no feed: " + detail);
        };
    }

    private int print(FeedReading.Read feed, URI base) {
        feed.faults().forEach(fault -> err().println("chappe: " + place + ": " + fault.tag()));
        String host = base.getHost() == null ? NOWHERE.getHost() : base.getHost();
        FeedSource source = new FeedSource(Outlet.named(host.equals(NOWHERE.getHost()) ? "feed" : host, null), base,
                null, PollInterval.USUAL, TextFrom.FEED);
        int bad = 0;
        for (int i = 0; i < feed.items().size(); i++) {
            FeedItem item = feed.items().get(i);
            RawInput input = FeedArticles.toInput(source, base, feed.format(), item);
            switch (CLEANER.clean(input, FeedCommand::discovery)) {
                case Cleaning.Clean(var article) -> {
                    if (article.published().origin() == PublicationTime.Origin.UNREADABLE) {
                        complain(i, "unreadable_date: \"" + item.published() + "\"");
                    }
                    out().println(ArticleLine.of(article));
                }
                case Cleaning.Refused(var reason, String detail) -> {
                    bad++;
                    complain(i, reason.tag() + ": " + detail);
                    out().println(ArticleLine.ofRefused(input, reason));
                }
            }
        }
        return bad == 0 ? 0 : 1;
    }

    private Optional<String> print(WarcPage page) {
        return switch (WarcAdapter.toInput(page)) {
            case WarcAdapter.Adapted.None(String detail) -> Optional.of("missing_text: " + detail);
            case WarcAdapter.Adapted.Article(RawInput input) ->
                switch (CLEANER.clean(input, FeedCommand::discovery)) {
                    case Cleaning.Clean(var article) -> {
                        out().println(ArticleLine.of(article));
                        yield Optional.empty();
                    }
                    case Cleaning.Refused(var reason, String detail) -> {
                        out().println(ArticleLine.ofRefused(input, reason));
                        yield Optional.of(reason.tag() + ": " + detail);
                    }
                };
        };
    }

    private static Instant discovery(PublicationTime published) {
        return published.at() == null ? Instant.EPOCH : published.at();
    }

    private void complain(int item, String fault) {
        err().println("chappe: " + place + " item " + (item + 1) + ": " + fault);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
