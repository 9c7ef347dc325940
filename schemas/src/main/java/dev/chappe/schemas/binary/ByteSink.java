package dev.chappe.schemas.binary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Bytes that are being written. Numbers take as few of them as they need. */
final class ByteSink {

    private static final int FIRST = 512;
    private static final int GROUP = 7;
    private static final int MORE = 0x80;
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[FIRST];
    private int length;

    void octet(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    /** A number that is small when it is near to zero on either side. */
    void number(long value) {
        unsigned((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** A number that is small when it is near to zero and not negative. */
    void unsigned(long value) {
        room(LONGEST_NUMBER);
        long rest = value;
        while ((rest & -MORE) != 0) {
            bytes[length++] = (byte) ((rest & (MORE - 1)) | MORE);
            rest >>>= GROUP;
        }
        bytes[length++] = (byte) rest;
    }

    /** All the bits, in eight bytes. */
    void bits(long value) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    void text(String text) {
        block(text.getBytes(UTF_8));
    }

    /** Bytes with their number before them. */
    void block(byte[] block) {
        unsigned(block.length);
        room(block.length);
        System.arraycopy(block, 0, bytes, length, block.length);
        length += block.length;
    }

    /** Leaves room for the length of what comes next; returns where it begins, for {@link #closeSized}. */
    int openSized() {
        room(Integer.BYTES);
        length += Integer.BYTES;
        return length;
    }

    /** Writes the length of what was written since. */
    void closeSized(int start) {
        int size = length - start;
        for (int i = 1; i <= Integer.BYTES; i++) {
            bytes[start - i] = (byte) (size >>> ((i - 1) * Byte.SIZE));
        }
    }

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
