package dev.chappe.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/** Bytes are no record of the contract: they will not be readable later either. */
public final class UndecodableException extends SerializationException {

    private static final long serialVersionUID = 1;

    public UndecodableException(String message, Throwable cause) {
        super(message, cause);
    }

    public UndecodableException(String message) {
        super(message);
    }
}
