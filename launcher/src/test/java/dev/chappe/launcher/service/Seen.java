package dev.chappe.launcher.service;

import java.util.Locale;

/** Tells what a test has seen in the output of the build, which leaves out what a TestReporter is told. */
final class Seen {

    private Seen() {}

    @SuppressWarnings("SystemOut")
    static void tell(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
