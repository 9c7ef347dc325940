package dev.chappe.ingest.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which one page is served: for telephones, as AMP (accelerated mobile page), and by the caches and viewers
 * of AMP. Applying each twice is applying it once.
 */
final class AddressVariants {

    /** Labels of a host that stand for telephones, in the first or second place, as in en.m.wikipedia.org. */
    private static final Set<String> MOBILE = Set.of("m", "mobile", "amp");
    private static final Set<String> AMP_QUERIES = Set.of("amp", "amp=1", "amp=true", "outputtype=amp", "output=amp",
            "isamp=1", "viewtype=amp");
    private static final List<String> AMP_ENDINGS = List.of("/amp/", "/amp", ".amp", "/amp.html", ".amp.html",
            "-amp.html");
    /** What a cache or a viewer puts before the address that it serves: "s/" where that is https. */
    private static final Pattern WRAPPED = Pattern.compile(
            "(?:[^/]+\\.cdn\\.ampproject\\.org/[a-z](?:/|(?=s/))|(?:www\\.)?google\\.[a-z.]{2,6}/amp/)(?<secure>s/)?"
                    + "(?<address>[^/]+\\.[^/]+(?:/.*)?)");

    private AddressVariants() {}

    /** The address that a cache or viewer serves under its own, empty for other addresses. */
    static Optional<String> unwrapped(String hostAndPath) {
        Matcher wrapped = WRAPPED.matcher(hostAndPath);
        return wrapped.matches()
                ? Optional.of((wrapped.group("secure") == null ? "http://" : "https://") + wrapped.group("address"))
                : Optional.empty();
    }

    /** The host without the label for telephones, as long as two labels are left. */
    static String host(String host) {
        String[] labels = host.split("\\.", -1);
        int mobile = MOBILE.contains(labels[0]) ? 0 : labels.length > 1 && MOBILE.contains(labels[1]) ? 1 : -1;
        if (mobile < 0 || labels.length - mobile < 3 || host.startsWith("[")) {
            return host;
        }
        String rest = host.substring(host.indexOf('.', mobile == 0 ? 0 : labels[0].length() + 1) + 1);
        return host(mobile == 0 ? rest : labels[0] + "." + rest);
    }

    /** The path without what marks a page as AMP. */
    static String path(String path) {
        String plain = path.startsWith("/amp/") && path.length() > "/amp/".length()
                ? path.substring("/amp".length())
                : path;
        for (String ending : AMP_ENDINGS) {
            if (plain.endsWith(ending) && plain.length() > ending.length() + 1) {
                plain = plain.substring(0, plain.length() - ending.length()) + (ending.endsWith("l") ? ".html" : "");
                break;
            }
        }
        return plain.equals(path) ? path : path(plain);
    }

    /** Whether a parameter of the query asks for AMP. */
    static boolean isAmp(String parameter) {
        return AMP_QUERIES.contains(parameter.toLowerCase(Locale.ROOT));
    }
}
