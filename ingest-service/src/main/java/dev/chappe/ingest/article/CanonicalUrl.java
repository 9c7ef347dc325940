package dev.chappe.ingest.article;

import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one address of a page: no tracking parameters, fragment, user or default port; host in lower case and ASCII;
 * path without dot segments; percent-encoding normalised; not the form for telephones. The canonical form of a canonical
 * form is itself.
 *
 * @param value
 *            absolute, http or https
 */
public record CanonicalUrl(String value) {

    private static final int LONGEST = 4_096;
    private static final TrackingParameters TRACKING = TrackingParameters.bundled();

    /** Empty when the text is no absolute http or https address. Never throws. */
    public static Optional<CanonicalUrl> of(String text) {
        String address = text.strip().codePoints()
                .filter(c -> c > 0x1f && c != 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        int colon = address.indexOf("://");
        if (colon < 0 || address.length() > LONGEST) {
            return Optional.empty();
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String rest = address.substring(colon + 3);
        int fragment = rest.indexOf('#');
        String page = fragment < 0 ? rest : rest.substring(0, fragment);
        Optional<String> served = AddressVariants.unwrapped(page);
        return served.isPresent() ? of(served.get()) : of(scheme, page);
    }

    /**
     * Like {@link #of(String)}, for a link that may be relative to the page or feed it stands in.
     *
     * @param base
     *            where the link was found
     */
    public static Optional<CanonicalUrl> of(String link, CanonicalUrl base) {
        String text = link.strip();
        if (text.isEmpty() || text.contains("://") || text.startsWith("//")) {
            return of(text);
        }
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        if (colon >= 0 && (slash < 0 || colon < slash)) {
            return Optional.empty();
        }
        String directory = base.path().substring(0, base.path().lastIndexOf('/') + 1);
        return of(base.origin() + (text.startsWith("/") ? text : directory + text));
    }

    /** Whether this is the front page of a host, which names no article. */
    public boolean isFrontPage() {
        return value.equals(origin() + "/");
    }

    /** The host, without port. */
    public String host() {
        String authority = origin().substring(origin().indexOf("://") + 3);
        int port = portColon(authority);
        return port < 0 ? authority : authority.substring(0, port);
    }

    private String origin() {
        return value.substring(0, value.indexOf('/', value.indexOf("://") + 3));
    }

    private String path() {
        int query = value.indexOf('?');
        return value.substring(origin().length(), query < 0 ? value.length() : query);
    }

    private static Optional<CanonicalUrl> of(String scheme, String rest) {
        int question = rest.indexOf('?');
        String beforeQuery = question < 0 ? rest : rest.substring(0, question);
        int slash = beforeQuery.indexOf('/');
        String authority = slash < 0 ? beforeQuery : beforeQuery.substring(0, slash);
        String path = slash < 0
                ? "/"
                : AddressVariants
                        .path(withoutDotSegments(PercentEncoding.normalise(beforeQuery.substring(slash))));
        String query = question < 0 ? "" : withoutTracking(PercentEncoding.normalise(rest.substring(question + 1)));
        return host(scheme, authority)
                .map(host -> new CanonicalUrl(scheme + "://" + host + path + (query.isEmpty() ? "" : "?" + query)));
    }

    private static Optional<String> host(String scheme, String authority) {
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int colon = portColon(hostAndPort);
        String port = colon < 0 ? "" : hostAndPort.substring(colon + 1);
        if (!port.chars().allMatch(c -> c >= '0' && c <= '9') || port.length() > 5) {
            return Optional.empty();
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        return ascii(colon < 0 ? hostAndPort : hostAndPort.substring(0, colon))
                .map(host -> usual ? host : host + ":" + port);
    }

    private static int portColon(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return colon > hostAndPort.lastIndexOf(']') ? colon : -1;
    }

    private static Optional<String> ascii(String host) {
        String ascii;
        try {
            ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        ascii = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        return isSound(ascii) ? Optional.of(AddressVariants.host(ascii)) : Optional.empty();
    }

    private static boolean isSound(String host) {
        if (host.startsWith("[")) {
            return host.indexOf(']') == host.length() - 1
                    && host.chars().skip(1).limit(host.length() - 2).allMatch(c -> isHostCharacter(c) || c == ':');
        }
        return !host.isEmpty() && !host.startsWith(".") && !host.endsWith(".")
                && host.chars().allMatch(CanonicalUrl::isHostCharacter);
    }

    private static boolean isHostCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".-_".indexOf(c) >= 0;
    }

    private static String withoutDotSegments(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> keepSlash(kept, last);
                case ".." -> {
                    kept.pollLast();
                    keepSlash(kept, last);
                }
                default -> kept.addLast(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static void keepSlash(Deque<String> kept, boolean last) {
        if (last) {
            kept.addLast("");
        }
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TRACKING.contains(parameter.split("=", 2)[0]))
                .filter(parameter -> !AddressVariants.isAmp(parameter))
                .collect(Collectors.joining("&"));
    }
}
