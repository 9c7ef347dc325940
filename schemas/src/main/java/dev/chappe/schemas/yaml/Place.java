package dev.chappe.schemas.yaml;

/**
 * A place in a file.
 *
 * @param line
 *            counts from 1
 * @param column
 *            counts from 1
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
