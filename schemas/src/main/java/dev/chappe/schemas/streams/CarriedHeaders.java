package dev.chappe.schemas.streams;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers of a record that go with what comes of it. One article makes dozens of records, and each has its headers:
 * those of a record that is nothing but headers would make what comes of it too large to be written.
 */
public final class CarriedHeaders {

    private static final int MOST_BYTES = 8 * 1024;

    private CarriedHeaders() {}

    /** A copy, without the headers that there is no room for. */
    public static Headers of(Headers all) {
        RecordHeaders carried = new RecordHeaders();
        int room = MOST_BYTES;
        for (Header header : all) {
            int size = header.key().length() * 3 + (header.value() == null ? 0 : header.value().length);
            if (size <= room) {
                carried.add(header);
                room -= size;
            }
        }
        return carried;
    }
}
