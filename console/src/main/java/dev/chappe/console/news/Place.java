package dev.chappe.console.news;

/**
 * A record of a topic.
 *
 * @param offset
 *            its place in the partition
 */
public record Place(String topic, int partition, long offset) {}
