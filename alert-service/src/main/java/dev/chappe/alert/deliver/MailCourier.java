package dev.chappe.alert.deliver;

import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Html;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.message.PlainText;
import dev.chappe.alert.rule.Channel.Email;
import dev.chappe.alert.rule.Channel.MailServer;
import dev.chappe.alert.rule.Channel.Tls;
import dev.chappe.alert.rule.Channel;
import dev.chappe.schemas.net.InsideAddresses;
import dev.chappe.schemas.record.Fingerprint;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;

/** Delivers by mail: text and HTML, the messages about one event in one thread. */
public final class MailCourier implements Courier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DOMAIN = "chappe.alert";

    private final Secrets secrets;
    private final HttpCourier.Reach reach;

    public MailCourier(Secrets secrets, HttpCourier.Reach reach) {
        this.secrets = secrets;
        this.reach = reach;
    }

    @Override
    public Outcome deliver(Message message, Channel channel) {
        if (!(channel instanceof Email email)) {
            throw new IllegalArgumentException("no channel of mail: " + channel.name());
        }
        Set<String> receivers = new LinkedHashSet<>(email.to());
        message.subscribers().stream().filter(subscriber -> subscriber.contains("@")).forEach(receivers::add);
        if (receivers.isEmpty()) {
            return new Outcome.Hopeless("neither the channel nor the rule names an address");
        }
        MailServer server = email.server();
        try {
            if (reach == HttpCourier.Reach.OUTSIDE && InsideAddresses.contain(server.host())) {
                return new Outcome.Hopeless(server.host()
                        + " is an address of the own network; set alert.reach to everywhere to allow it");
            }
            send(mail(message, email, receivers, Session.getInstance(properties(server))), server);
            return new Outcome.Delivered("taken by " + server.host());
        } catch (MessagingException | UnknownHostException | Secrets.MissingException failure) {
            return new Outcome.Failed(failure.getClass().getSimpleName() + ": " + failure.getMessage(), null);
        }
    }

    private void send(MimeMessage mail, MailServer server) throws MessagingException, Secrets.MissingException {
        String password = server.password() == null ? null : secrets.text(server.password());
        try (Transport transport = mail.getSession().getTransport("smtp")) {
            transport.connect(server.host(), server.port(), server.user(), password);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        String patience = Long.toString(PATIENCE.toMillis());
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.tls() == Tls.IMPLICIT));
        return properties;
    }

    private static MimeMessage mail(Message message, Email email, Set<String> receivers, Session session)
            throws MessagingException {
        MimeMessage mail = new IdentifiedMail(session, message.id());
        mail.setFrom(new InternetAddress(email.from(), true));
        for (String receiver : receivers) {
            mail.addRecipient(RecipientType.TO, new InternetAddress(receiver, true));
        }
        mail.setSubject(PlainText.subject(message), UTF_8);
        Signal last = message.signals().getLast();
        mail.setSentDate(Date.from(last.time()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (message.form() == Message.Form.ALERT) {
            // Nothing has this id: it holds the messages about one event together, whichever of them arrives.
            String thread = "<event." + Fingerprint.of(last.firstId()) + "@" + DOMAIN + ">";
            mail.setHeader("References", thread);
            mail.setHeader("In-Reply-To", thread);
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(PlainText.of(message), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(Html.of(message), UTF_8, "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        mail.saveChanges();
        return mail;
    }

    /** A mail whose id is that of the message, so that one that is sent twice can be told. */
    private static final class IdentifiedMail extends MimeMessage {

        private final String id;

        IdentifiedMail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@" + DOMAIN + ">");
        }
    }
}
