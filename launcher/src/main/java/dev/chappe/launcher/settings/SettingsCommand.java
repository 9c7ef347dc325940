package dev.chappe.launcher.settings;

import dev.chappe.schemas.settings.Setting;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the settings that there are. */
@Command(name = "settings", description = "List every setting with its environment variable, default and meaning.")
public final class SettingsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        SettingTables.byService().forEach((service, table) -> {
            out.println(service + ":");
            table.forEach(setting -> print(out, setting));
            out.println();
        });
    }

    private static void print(PrintWriter out, Setting<?> setting) {
        out.printf(Locale.ROOT, "  %-30s %-38s default: %s%n", setting.name(), setting.variable(),
                Objects.requireNonNullElse(setting.fallback(), "none, must be set"));
        out.println("      " + setting.doc() + " Expects " + setting.expects() + ".");
    }
}
