package dev.chappe.schemas.registry;

/** The registry has no schema of an id: bytes with it cannot be read, now or later. */
public final class UnknownSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownSchemaException(String message) {
        super(message);
    }
}
