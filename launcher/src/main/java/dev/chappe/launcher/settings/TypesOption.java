package dev.chappe.launcher.settings;

import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.types.TypeFiles;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option of every command that knows types of event of a user's own. */
public final class TypesOption {

    @Option(names = "--types", paramLabel = "FILE", split = ",",
            description = "Extract the type of event that this file describes as well; may be given several times."
                    + " `chappe types example` prints such a file.")
    private List<Path> files = List.of();

    /**
     * The types of the files that were named.
     *
     * @throws CommandFailure
     *             telling every fault of the files, each with its place
     */
    public List<OwnType> read() {
        try {
            return TypeFiles.read(files);
        } catch (SettingsException faults) {
            throw new CommandFailure(String.valueOf(faults.getMessage()), faults);
        }
    }

    /** The settings given, with the files that were named here in the place of those named there. */
    public GivenSettings in(GivenSettings given) {
        return files.isEmpty()
                ? given
                : given.with(EnrichConfig.TYPES, files.stream().map(Path::toString).collect(Collectors.joining(",")));
    }
}
