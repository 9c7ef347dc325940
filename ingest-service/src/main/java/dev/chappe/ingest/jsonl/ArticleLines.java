package dev.chappe.ingest.jsonl;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a JSON-lines file, plain or gzipped (its bytes tell, not its name), one line at a time. A line that
 * cannot be read is a {@link ReadLine.Faulty} and the next one follows; a file that breaks off ends with one.
 */
public final class ArticleLines implements Iterator<ReadLine>, Closeable {

    /** The longest line of articles, in bytes: escapes take up to three times the bytes of a text of five megabytes. */
    public static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final CountingInputStream counted;
    private final LineReader lines;
    private final int longestLine;
    private long number;
    private boolean ended;
    private @Nullable ReadLine next;

    private ArticleLines(CountingInputStream counted, InputStream plain, int longestLine) {
        this.counted = counted;
        this.lines = new LineReader(plain, longestLine);
        this.longestLine = longestLine;
    }

    /** Throws when there is no such file, or when it cannot be opened. */
    public static ArticleLines open(Path file) throws IOException {
        return of(Files.newInputStream(file), LONGEST_LINE);
    }

    /**
     * Reads a stream, and closes it in the end.
     *
     * @param longestLine
     *            in bytes
     */
    public static ArticleLines of(InputStream in, int longestLine) throws IOException {
        CountingInputStream counted = new CountingInputStream(in);
        try {
            InputStream buffered = new BufferedInputStream(counted, 64 * 1024);
            buffered.mark(2);
            boolean gzipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            return new ArticleLines(counted, gzipped ? new GZIPInputStream(buffered, 64 * 1024) : buffered,
                    longestLine);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** How many bytes of the file, compressed if it is, have been read. */
    public long position() {
        return counted.count();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ReadLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more lines");
        }
        ReadLine line = next;
        next = null;
        return line;
    }

    @Override
    public void close() throws IOException {
        counted.close();
    }

    /** Null for a blank line and at the end. */
    private @Nullable ReadLine read() {
        Optional<RawLine> line;
        number++;
        try {
            line = lines.next();
        } catch (IOException e) {
            ended = true;
            return new ReadLine.Faulty(number, RejectReason.UNREADABLE_FILE,
                    "the file cannot be read on: " + e.getMessage(), Excerpt.of(new byte[0]));
        }
        ended = line.isEmpty();
        return line.map(this::read).orElse(null);
    }

    private @Nullable ReadLine read(RawLine line) {
        return switch (line) {
            case RawLine.TooLong(Excerpt excerpt) -> new ReadLine.Faulty(number, RejectReason.TOO_LARGE,
                    excerpt.length() + " bytes, more than the limit of " + longestLine, excerpt);
            case RawLine.Whole whole -> read(withoutMark(whole.bytes()));
        };
    }

    private @Nullable ReadLine read(byte[] line) {
        String json;
        try {
            json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            return new ReadLine.Faulty(number, RejectReason.NOT_UTF8, "not UTF-8", Excerpt.of(line));
        }
        if (json.isBlank()) {
            return null;
        }
        return switch (ArticleJson.readOne(json)) {
            case ArticleJson.Parsed(ArticleRecord article) -> new ReadLine.Read(number, article);
            case ArticleJson.Faulty faulty -> new ReadLine.Faulty(number, faulty.reason(), faulty.detail(),
                    Excerpt.of(line));
        };
    }

    private byte[] withoutMark(byte[] line) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = number == 1 && line.length >= length
                && Arrays.equals(line, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? Arrays.copyOfRange(line, length, line.length) : line;
    }
}
