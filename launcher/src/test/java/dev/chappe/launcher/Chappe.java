package dev.chappe.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The command line in this process, with what it prints. */
public final class Chappe {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a command; its exit code. */
    public int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ChappeMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    /** What the last command printed. */
    public String out() {
        return out.toString();
    }

    /** What the last command complained of. */
    public String err() {
        return err.toString();
    }
}
