package dev.chappe.benchmarks.run;

/**
 * What one benchmark came to.
 *
 * @param microseconds
 *            mean processor time of an operation
 * @param allocated
 *            bytes of heap for an operation
 */
public record Measured(double microseconds, double allocated) {}
