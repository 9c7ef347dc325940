package dev.chappe.ingest.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a channel. Where one cannot be read, what looks like the beginning of another is searched for: a member
 * of gzip, or a line that names the version. The content of a record must be read before the next is asked for.
 */
final class WarcRecords {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final SeekableByteChannel channel;
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private byte[] beginning = PLAIN;
    private @Nullable WarcReader reader;
    /** Where in the channel the search for a beginning ended last. */
    private long found;

    /** What follows in the channel. */
    sealed interface Next {}

    record Found(WarcRecord record) implements Next {}

    /**
     * Something that is no record.
     *
     * @param detail
     *            why, for people
     */
    record Broken(String detail) implements Next {}

    record End() implements Next {}

    WarcRecords(SeekableByteChannel channel) {
        this.channel = channel;
    }

    Next next() {
        try {
            Optional<WarcRecord> record = reader().next();
            return record.<Next>map(Found::new).orElseGet(End::new);
        } catch (IOException | RuntimeException e) {
            // The library tells of numbers that make no sense with unchecked exceptions.
            return broken(e);
        }
    }

    private WarcReader reader() throws IOException {
        WarcReader open = reader;
        if (open == null) {
            fill();
            beginning = buffer.remaining() > 1 && buffer.get(buffer.position()) == GZIP[0] ? GZIP : PLAIN;
            open = new WarcReader(channel, buffer);
            open.setLenient(true);
            reader = open;
        }
        return open;
    }

    private Broken broken(Exception why) {
        reader = null;
        try {
            skipToBeginning();
        } catch (IOException e) {
            why.addSuppressed(e);
            buffer.clear().flip();
        }
        return new Broken(String.valueOf(why));
    }

    /** Leaves the buffer at what looks like the beginning of a record, or empty at the end of the channel. */
    private void skipToBeginning() throws IOException {
        if (position() == found && buffer.hasRemaining()) {
            buffer.get();
        }
        do {
            while (buffer.remaining() >= beginning.length) {
                int at = buffer.arrayOffset() + buffer.position();
                if (Arrays.equals(buffer.array(), at, at + beginning.length, beginning, 0, beginning.length)) {
                    found = position();
                    return;
                }
                buffer.get();
            }
        } while (fill());
        buffer.clear().flip();
    }

    private long position() throws IOException {
        return channel.position() - buffer.remaining();
    }

    /** Moves what is left to the front of a buffer of its own, and reads on; false at the end of the channel. */
    private boolean fill() throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(BUFFER).put(buffer);
        int read = channel.read(rest);
        buffer = rest.flip();
        return read >= 0;
    }
}
