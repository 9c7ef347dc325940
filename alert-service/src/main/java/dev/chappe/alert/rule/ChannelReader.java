package dev.chappe.alert.rule;

import dev.chappe.alert.rule.Channel.MailServer;
import dev.chappe.alert.rule.Channel.Tls;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Keys;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one channel. */
final class ChannelReader {

    private static final Map<String, List<String>> KEYS = Map.of("webhook", List.of("kind", "url", "secret"), "slack",
            List.of("kind", "url"), "alertmanager", List.of("kind", "url"), "stdout", List.of("kind"), "email",
            List.of("kind", "from", "to", "host", "port", "tls", "user", "password"));
    private static final Map<String, Tls> TLS = Map.of("none", Tls.NONE, "starttls", Tls.STARTTLS, "implicit",
            Tls.IMPLICIT);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?");
    private static final int SUBMISSION = 587;

    private final String set;
    private final Faults faults;
    private final Scalars scalars;

    ChannelReader(String set, Faults faults) {
        this.set = set;
        this.faults = faults;
        this.scalars = new Scalars(faults);
    }

    /** The channel, empty when there is any fault in it. */
    Optional<Channel> read(String name, Entry described) {
        int before = faults.count();
        Map<String, Entry> entries = faults.entries(described.value(), "channel " + name);
        Optional<String> kind = kind(name, described, entries);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = KEYS.getOrDefault(kind.get(), List.of());
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                faults.add(entry.place(), "unknown key " + key + Faults.near(key, known));
            }
        });
        Required required = new Required(entries, described);
        String full = set + "/" + name;
        Channel channel = switch (kind.get()) {
            case "webhook" -> new Channel.Webhook(full, required.url(), required.secret("secret"));
            case "slack" -> new Channel.Slack(full, required.url());
            case "alertmanager" -> new Channel.Alertmanager(full, required.url());
            case "email" -> new Channel.Email(full, required.address(), to(entries.get("to")), required.server());
            default -> new Channel.Stdout(full);
        };
        return faults.count() > before ? Optional.empty() : Optional.of(channel);
    }

    private Optional<String> kind(String name, Entry described, Map<String, Entry> entries) {
        Entry kind = entries.get("kind");
        if (kind == null) {
            faults.add(described.place(), "channel " + name + " has no kind; kinds are webhook, slack, email,"
                    + " alertmanager and stdout");
            return Optional.empty();
        }
        Map<String, String> kinds = KEYS.keySet().stream()
                .collect(java.util.stream.Collectors.toMap(word -> word, word -> word));
        return faults.text(kind.value(), "kind").flatMap(text -> faults.word(text, "kind", kinds));
    }

    private List<String> to(@Nullable Entry entry) {
        return entry == null
                ? List.of()
                : faults.texts(entry.value(), "to").stream().filter(text -> isAddress(text, "to")).map(Text::text)
                        .toList();
    }

    private boolean isAddress(Text text, String what) {
        boolean address = ADDRESS.matcher(text.text()).matches();
        if (!address) {
            faults.add(text.place(), what + " must be a mail address, for instance desk@example.org");
        }
        return address;
    }

    /** The entries of a channel that must be there; a fault is told for each that is not, and something stands in. */
    private final class Required {

        private static final Given NONE = new Given.Plain("");

        private final Map<String, Entry> entries;
        private final Entry channel;

        Required(Map<String, Entry> entries, Entry channel) {
            this.entries = entries;
            this.channel = channel;
        }

        private Optional<YamlNode> value(String key) {
            Entry entry = entries.get(key);
            if (entry == null) {
                faults.add(channel.place(), key + " is missing");
            }
            return Optional.ofNullable(entry).map(Entry::value);
        }

        /** Written out, or elsewhere where it is a secret itself. */
        Given url() {
            return value("url").map(node -> node instanceof Keys keys ? reference(keys, "url") : plainUrl(node))
                    .orElse(NONE);
        }

        private Given plainUrl(YamlNode node) {
            String url = faults.text(node, "url").map(Text::text).orElse("");
            if (!url.isEmpty() && !isHttp(url)) {
                faults.add(node.place(), "url must begin with https:// or http:// and name a host");
            }
            return new Given.Plain(url);
        }

        /** Elsewhere only: what is written in a rule file is read by many. */
        Given secret(String key) {
            return value(key).map(node -> {
                if (node instanceof Keys keys) {
                    return reference(keys, key);
                }
                faults.add(node.place(), key + " is a secret: name where it is, as in {env: NAME} or {file: /path}");
                return NONE;
            }).orElse(NONE);
        }

        private Given reference(Keys keys, String what) {
            Map<String, Entry> given = faults.entries(keys, what, List.of("env", "file"));
            Entry variable = given.get("env");
            Entry file = given.get("file");
            if ((variable == null) == (file == null)) {
                faults.add(keys.place(), what + " must have either env or file");
                return NONE;
            }
            return variable != null
                    ? new Given.Variable(faults.text(variable.value(), "env").map(Text::text).orElse(""))
                    : new Given.InFile(faults.text(file.value(), "file").map(Text::text).orElse(""));
        }

        String address() {
            return value("from").flatMap(node -> faults.text(node, "from"))
                    .filter(text -> isAddress(text, "from")).map(Text::text).orElse("");
        }

        MailServer server() {
            String host = value("host")
                    .flatMap(node -> scalars.read(node, "host", "the name of a mail server", text -> {
                        if (!HOST.matcher(text).matches()) {
                            throw new IllegalArgumentException(text);
                        }
                        return text;
                    })).orElse("");
            Entry port = entries.get("port");
            Entry tls = entries.get("tls");
            Entry user = entries.get("user");
            if ((user == null) != (entries.get("password") == null)) {
                faults.add(channel.place(), "user and password go together");
            }
            return new MailServer(host,
                    port == null ? SUBMISSION : scalars.port(port.value(), "port").orElse(SUBMISSION),
                    tls == null
                            ? Tls.STARTTLS
                            : faults.text(tls.value(), "tls").flatMap(text -> faults.word(text, "tls", TLS))
                                    .orElse(Tls.STARTTLS),
                    user == null ? null : faults.text(user.value(), "user").map(Text::text).orElse(null),
                    user == null || entries.get("password") == null ? null : secret("password"));
        }
    }

    private static boolean isHttp(String url) {
        try {
            URI address = new URI(url);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
