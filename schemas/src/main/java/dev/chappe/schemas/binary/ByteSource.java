package dev.chappe.schemas.binary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Bytes that a {@link ByteSink} wrote, read in the same order. Throws an {@link IllegalArgumentException} where they end. */
final class ByteSource {

    private static final int GROUP = 7;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int at() {
        return at;
    }

    /** Goes on at a place that was told before. */
    void goTo(int place) {
        at = place;
    }

    byte octet() {
        need(1);
        return bytes[at++];
    }

    long number() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += GROUP) {
            byte next = octet();
            value |= (long) (next & (MORE - 1)) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without an end before byte " + at);
    }

    /** A number of things that follow, each of which takes a byte at least. */
    int count() {
        long count = unsigned();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("more is said to follow byte " + at + " than does");
        }
        return (int) count;
    }

    long bits() {
        need(Long.BYTES);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << Byte.SIZE) | (bytes[at++] & 0xff);
        }
        return value;
    }

    String text() {
        int length = count();
        at += length;
        return new String(bytes, at - length, length, UTF_8);
    }

    byte[] block() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** The place where what comes next ends. */
    int sizedEnd() {
        need(Integer.BYTES);
        int size = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            size = (size << Byte.SIZE) | (bytes[at++] & 0xff);
        }
        need(size);
        return at + size;
    }

    private void need(int more) {
        if (more < 0 || more > bytes.length - at) {
            throw new IllegalArgumentException("the bytes end after " + bytes.length);
        }
    }
}
