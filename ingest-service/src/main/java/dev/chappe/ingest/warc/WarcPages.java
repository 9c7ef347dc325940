package dev.chappe.ingest.warc;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.fetch.FetchedDocument;
import dev.chappe.ingest.page.PageReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of an archive, plain or gzipped (its bytes tell), one record at a time, so that an archive of any size takes
 * the memory of one page. Requests, pictures, redirects and the like are passed over; a record that cannot be read is a
 * {@link ReadRecord.Faulty}, and the next one that begins like a record follows.
 */
public final class WarcPages implements Iterator<ReadRecord>, Closeable {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int SHOWN = 200;

    private final FileChannel channel;
    private final WarcRecords records;
    private long number;
    private boolean ended;
    private @Nullable ReadRecord next;

    private WarcPages(FileChannel channel) {
        this.channel = channel;
        this.records = new WarcRecords(channel);
    }

    /** Throws when there is no such file, or when it cannot be opened. */
    public static WarcPages open(Path file) throws IOException {
        return new WarcPages(FileChannel.open(file));
    }

    /** Whether a file is an archive by its name. */
    public static boolean isNamedSo(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    /** How many bytes of the file, compressed if it is, have been read. */
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ReadRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records");
        }
        ReadRecord record = next;
        next = null;
        return record;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Null for a record that is no page, and at the end. */
    private @Nullable ReadRecord read() {
        number++;
        return switch (records.next()) {
            case WarcRecords.Found(WarcRecord record) ->
                record instanceof WarcResponse response ? page(response) : null;
            case WarcRecords.Broken(String detail) -> faulty(RejectReason.MALFORMED_RECORD, detail, new byte[0]);
            case WarcRecords.End end -> {
                ended = true;
                yield null;
            }
        };
    }

    private @Nullable ReadRecord page(WarcResponse response) {
        try {
            HttpResponse http = response.http();
            if (http.status() != 200 || !PAGES.contains(mediaType(http))) {
                return null;
            }
            byte[] html;
            try (MessageBody body = http.bodyDecoded(); InputStream in = body.stream()) {
                html = in.readNBytes(PageReader.MOST_BYTES + 1);
            }
            String url = response.target();
            return html.length > PageReader.MOST_BYTES
                    ? faulty(RejectReason.TOO_LARGE, url + ": more than " + PageReader.MOST_BYTES + " bytes", html)
                    : new ReadRecord.Page(number, new WarcPage(url, new FetchedDocument(html, charset(http))));
        } catch (IOException | RuntimeException e) {
            // The library tells of numbers and names that make no sense with unchecked exceptions.
            return faulty(RejectReason.MALFORMED_RECORD, "cannot be read: " + e, new byte[0]);
        }
    }

    private static String mediaType(HttpResponse http) {
        return http.contentType().base().toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String charset(HttpResponse http) {
        MediaType type = http.contentType();
        return Optional.ofNullable(type.parameters().get("charset")).orElse(null);
    }

    private ReadRecord.Faulty faulty(RejectReason reason, String detail, byte[] read) {
        String line = detail.replaceAll("\\p{Cntrl}+", " ");
        return new ReadRecord.Faulty(number, reason, line.length() > SHOWN ? line.substring(0, SHOWN) : line,
                Excerpt.of(read));
    }
}
