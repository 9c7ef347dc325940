package dev.chappe.launcher.intake;

import dev.chappe.ingest.warc.ReadRecord;
import dev.chappe.ingest.warc.WarcPage;
import dev.chappe.ingest.warc.WarcPages;
import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A web archive that somebody saved.
 *
 * @param complaints
 *            told of each record that is no page or no article
 */
record SavedArchive(Path file, PrintWriter complaints) {

    static boolean isNamedSo(String place) {
        return !place.startsWith("http:") && !place.startsWith("https:") && WarcPages.isNamedSo(Path.of(place));
    }

    /**
     * Hands over its pages one by one.
     *
     * @param reader
     *            takes a page, and says what is wrong with it
     * @return how many records were faulty
     * @throws CommandFailure
     *             when the file cannot be read
     */
    long read(Function<WarcPage, Optional<String>> reader) {
        long faulty = 0;
        try (WarcPages pages = WarcPages.open(file)) {
            while (pages.hasNext()) {
                ReadRecord record = pages.next();
                Optional<String> fault = switch (record) {
                    case ReadRecord.Page(long number, WarcPage page) ->
                        reader.apply(page).map(detail -> page.url() + ": " + detail);
                    case ReadRecord.Faulty bad -> Optional.of(bad.reason().tag() + ": " + bad.detail());
                };
                fault.ifPresent(detail -> complaints
                        .println("chappe: " + file + " record " + record.number() + ": " + detail));
                faulty += fault.isPresent() ? 1 : 0;
            }
        } catch (IOException failure) {
            throw new CommandFailure(file + " cannot be read (" + failure + "); name a web archive, plain or gzipped",
                    failure);
        }
        return faulty;
    }
}
