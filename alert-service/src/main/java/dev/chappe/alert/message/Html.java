package dev.chappe.alert.message;

import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.subject.Proof;

/** Messages as HTML, for mail. */
public final class Html {

    private Html() {}

    /** A whole document. */
    public static String of(Message message) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        if (message.form() == Message.Form.DIGEST) {
            html.append("<h1>").append(escaped(PlainText.subject(message))).append("</h1>");
        }
        message.signals().forEach(signal -> append(html, signal));
        if (message.omitted() > 0) {
            html.append("<p>and ").append(message.omitted()).append(" older ones, which stand on news.alerts</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static void append(StringBuilder html, Signal signal) {
        html.append("<h2>").append(escaped(Wording.title(signal))).append("</h2><p>");
        for (String detail : Wording.details(signal)) {
            html.append(escaped(detail)).append("<br>");
        }
        html.append("Rule ").append(escaped(signal.rule())).append("</p>");
        for (Proof proof : Wording.proofs(signal)) {
            html.append("<blockquote>\u201c").append(escaped(PlainText.oneLine(proof.quote()))).append("\u201d<br>")
                    .append(source(proof)).append("</blockquote>");
        }
    }

    /** Only an address of the web becomes a link. */
    private static String source(Proof proof) {
        String url = proof.url();
        boolean link = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return link
                ? "<a href=\"" + escaped(String.valueOf(url)) + "\">" + escaped(proof.source()) + "</a>"
                : escaped(proof.source());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
