package dev.chappe.schemas.registry;

/** The registry does not take a schema. */
public final class SchemaRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SchemaRefusedException(String message) {
        super(message);
    }
}
