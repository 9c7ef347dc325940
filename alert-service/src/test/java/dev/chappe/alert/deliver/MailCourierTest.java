package dev.chappe.alert.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.alert.Subjects;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel.Email;
import dev.chappe.alert.rule.Channel.MailServer;
import dev.chappe.alert.rule.Channel.Tls;
import dev.chappe.alert.rule.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MailCourierTest {

    private final MailCourier courier = new MailCourier(new Secrets(Map.of()), HttpCourier.Reach.EVERYWHERE);

    @Test
    @Timeout(30)
    void shouldSendTextAndHtmlInTheThreadOfTheEvent() throws IOException {
        String first = sent(message(1, Signal.State.NEW));
        String second = sent(message(2, Signal.State.UPDATED));

        assertThat(first).contains("To: desk@example.org, alice@example.org", "Message-ID: <m1@chappe.alert>",
                "Content-Type: multipart/alternative", "Content-Type: text/plain", "Content-Type: text/html",
                "RCPT TO:<alice@example.org>", "Auto-Submitted: auto-generated")
                .contains("&lt;spend&gt;").doesNotContain("alice@example.org, bob");
        assertThat(line(second, "References: ")).isEqualTo(line(first, "References: ")).isNotEmpty();
        assertThat(line(second, "Subject: ")).isEqualTo(line(first, "Subject: "));
    }

    @Test
    void shouldFailWhereNobodyListens() {
        assertThat(courier.deliver(message(1, Signal.State.NEW), email(1))).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void shouldCallNobodyInside() {
        assertThat(new MailCourier(new Secrets(Map.of()), HttpCourier.Reach.OUTSIDE)
                .deliver(message(1, Signal.State.NEW), email(25))).isInstanceOf(Outcome.Hopeless.class);
    }

    private String sent(Message message) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> session = CompletableFuture.supplyAsync(() -> serve(server));
            assertThat(courier.deliver(message, email(server.getLocalPort()))).isInstanceOf(Outcome.Delivered.class);
            return session.join();
        }
    }

    /** As much of SMTP as takes one mail; tells all that the client said. */
    private static String serve(ServerSocket server) {
        StringBuilder said = new StringBuilder();
        try (Socket client = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, UTF_8)) {
            out.print("220 mail.example\r\n");
            out.flush();
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                said.append(line).append('\n');
                if (data && !line.equals(".")) {
                    continue;
                }
                data = line.equals("DATA");
                out.print(data ? "354 go on\r\n" : line.equals("QUIT") ? "221 bye\r\n" : "250 fine\r\n");
                out.flush();
            }
            return said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String mail, String header) {
        return mail.lines().filter(line -> line.startsWith(header)).findFirst().orElse("");
    }

    private static Message message(int revision, Signal.State state) {
        return new Message("m" + revision, List.of(new Signal("desk/one", state, revision,
                Subjects.pledge("e", revision, "Xiaomi", 200_000_000_000L, "CNY"), List.of(), null, Subjects.NOON)),
                List.of("alice@example.org", "bob"), Message.Form.ALERT, 0);
    }

    private static Channel email(int port) {
        return new Email("desk/mail", "chappe@example.org", List.of("desk@example.org"),
                new MailServer("127.0.0.1", port, Tls.NONE, null, null));
    }
}
