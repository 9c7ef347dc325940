package dev.chappe.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ScreenTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldKeepTheStatusBelowTheLinesOfATerminal() {
        Screen screen = screen(Ansi.ON);

        screen.status("playing");
        screen.line("an event");
        screen.status("");

        assertThat(out.toString()).isEqualTo("an event\n");
        assertThat(err.toString()).isEqualTo("\r\u001b[Kplaying\r\u001b[K\r\u001b[Kplaying\r\u001b[K");
    }

    @Test
    void shouldWriteNoStatusWhereThereIsNoTerminal() {
        Screen screen = screen(Ansi.OFF);

        screen.status("playing");
        screen.line("an event");

        assertThat(out.toString()).isEqualTo("an event\n");
        assertThat(err.toString()).isEmpty();
    }

    private Screen screen(Ansi ansi) {
        return new Screen(new PrintWriter(out), new PrintWriter(err), ansi);
    }
}
