package dev.chappe.ingest.source;

/**
 * A value with its place in the file.
 *
 * @param line
 *            counts from 1
 */
record YamlField(String text, int line) {}
