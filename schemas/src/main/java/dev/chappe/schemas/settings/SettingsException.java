package dev.chappe.schemas.settings;

import java.util.List;

/** The settings cannot be used; tells every fault, each in a sentence. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SettingsException(List<String> faults) {
        super(String.join("\n", faults));
    }

    /** Each fault, a sentence. */
    public List<String> faults() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
