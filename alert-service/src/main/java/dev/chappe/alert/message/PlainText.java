package dev.chappe.alert.message;

import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.subject.Proof;
import java.util.ArrayList;
import java.util.List;

/** Messages as plain text. */
public final class PlainText {

    private PlainText() {}

    /** What it is about, in a line. */
    public static String subject(Message message) {
        Signal first = message.signals().getFirst();
        return switch (message.form()) {
            case ALERT -> Wording.headline(first);
            case DIGEST -> "Digest of " + message.rule() + ": " + message.signals().size()
                    + (message.signals().size() == 1 ? " alert" : " alerts");
        };
    }

    /** The whole text, lines ended by \n. */
    public static String of(Message message) {
        List<String> lines = new ArrayList<>();
        if (message.form() == Message.Form.DIGEST) {
            lines.add(subject(message));
            lines.add("");
        }
        message.signals().forEach(signal -> lines.addAll(lines(signal)));
        if (message.omitted() > 0) {
            lines.add("and " + message.omitted() + " older ones, which stand on news.alerts");
        }
        return String.join("\n", lines) + "\n";
    }

    /** The lines of one signal. */
    public static List<String> lines(Signal signal) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.title(signal) + "  [" + signal.rule() + "]");
        Wording.details(signal).forEach(detail -> lines.add("    " + detail));
        for (Proof proof : Wording.proofs(signal)) {
            lines.add("    \u201c" + oneLine(proof.quote()) + "\u201d " + proof.source()
                    + (proof.url() == null ? "" : " " + proof.url()));
        }
        return lines;
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
