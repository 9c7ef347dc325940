package dev.chappe.launcher;

import picocli.CommandLine.IVersionProvider;

/** What --version prints: the program's version and the Java that runs it. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"chappe " + ChappeMain.version() + " (Java " + Runtime.version() + ")"};
    }
}
