package dev.chappe.launcher.demo;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * What the user sees: lines that stay, and on a terminal one line below them that says how far things are. Safe for use
 * by several threads.
 */
final class Screen {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private String status = "";

    /**
     * @param out
     *            takes the lines that stay
     * @param err
     *            takes the status
     * @param ansi
     *            on when both are a terminal
     */
    Screen(PrintWriter out, PrintWriter err, Ansi ansi) {
        this.out = out;
        this.err = err;
        this.terminal = ansi.enabled();
    }

    synchronized void lines(List<String> lines) {
        show("");
        lines.forEach(out::println);
        out.flush();
        show(status);
    }

    void line(String line) {
        lines(List.of(line));
    }

    /** Replaces the status; an empty one goes away. */
    synchronized void status(String text) {
        status = text;
        show(text);
    }

    private void show(String text) {
        if (terminal) {
            err.print(CLEAR + text);
            err.flush();
        }
    }
}
