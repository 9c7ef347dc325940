package dev.chappe.enrich.story;

/** An event lacks what its record in the contract must have. The gate should have kept it back. */
public final class UnmappableEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnmappableEventException(String message) {
        super(message);
    }
}
