package dev.chappe.schemas.registry;

/** The registry does not answer; what was asked may succeed later. */
public final class RegistryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
