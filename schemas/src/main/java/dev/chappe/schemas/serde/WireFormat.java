package dev.chappe.schemas.serde;

import java.nio.ByteBuffer;

/**
 * The Confluent wire format: a zero byte, the schema id in four bytes, the Avro binary.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html">its
 *      description</a>
 */
final class WireFormat {

    static final int HEADER_LENGTH = 5;
    private static final byte MAGIC = 0;

    private WireFormat() {}

    static byte[] header(int id) {
        return ByteBuffer.allocate(HEADER_LENGTH).put(MAGIC).putInt(id).array();
    }

    /**
     * @throws UndecodableException
     *             when the bytes do not begin as the format wants
     */
    static int schemaId(byte[] bytes) {
        if (bytes.length < HEADER_LENGTH) {
            throw new UndecodableException("only " + bytes.length + " bytes, too short for a schema id");
        }
        if (bytes[0] != MAGIC) {
            throw new UndecodableException("begins with byte " + bytes[0] + " where the wire format has a 0");
        }
        return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }
}
