package dev.chappe.schemas.binary;

/** How values of a type are written. Safe for use by several threads. */
interface Form {

    void write(Object value, ByteSink out);

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException
     *             when the bytes are no such value
     */
    Object read(ByteSource in);
}
