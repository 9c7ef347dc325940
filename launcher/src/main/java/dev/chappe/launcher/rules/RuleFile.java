package dev.chappe.launcher.rules;

import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.SettingsException;
import java.nio.file.Path;

/** A file of rules that was named on the command line. */
final class RuleFile {

    private RuleFile() {}

    /**
     * The set of rules.
     *
     * @throws CommandFailure
     *             telling every fault, each with its place
     */
    static RuleSet read(Path file) {
        try {
            return RuleFiles.read(file);
        } catch (SettingsException faults) {
            throw new CommandFailure(String.valueOf(faults.getMessage()), faults);
        }
    }
}
