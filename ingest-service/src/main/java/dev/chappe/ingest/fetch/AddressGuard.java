package dev.chappe.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps fetches out of this machine and the network it stands in: what a feed links to, or a server leads on to, is
 * anybody's word. Asks for the addresses of a host just before they are used, so that the answer is still the one that
 * the virtual machine remembers when the connection is made.
 *
 * @param allowed
 *            hosts, in lower case, that an operator named; they may be anywhere
 */
public record AddressGuard(Set<String> allowed) {

    private static final int MASK = 0xff;

    public AddressGuard {
        allowed = Set.copyOf(allowed);
    }

    /** Throws where an address must not be fetched from, or has no host that can be found. */
    void check(URI url) throws FetchException {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        // Without a host there is nothing to connect to, which the client finds out by itself.
        if (host.isEmpty() || allowed.contains(host)) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isInside(address)) {
                    throw new FetchException(FetchFailure.INSIDE,
                            "\"" + host + "\" is an address inside; name it in the settings if that is meant");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException(FetchFailure.UNKNOWN_HOST, "no address for " + host);
        }
    }

    /** Whether an address is not one of the public internet, also when it is written into one of another kind. */
    static boolean isInside(InetAddress address) {
        boolean local = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        byte[] octets = address.getAddress();
        return local || switch (address) {
            case Inet4Address v4 -> isInside(octets, 0);
            case Inet6Address v6 -> isInsideV6(octets);
            default -> true;
        };
    }

    /** The networks of RFC 6890 that are nobody's or everybody's. */
    private static boolean isInside(byte[] octets, int at) {
        int first = octets[at] & MASK;
        int second = octets[at + 1] & MASK;
        int third = octets[at + 2] & MASK;
        return first == 0 || first == 10 || first == 127 || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && (second == 168 || (second == 0 && (third == 0 || third == 2))))
                || (first == 198 && (second == 18 || second == 19));
    }

    private static boolean isInsideV6(byte[] octets) {
        int first = (octets[0] & MASK) << 8 | (octets[1] & MASK);
        int second = (octets[2] & MASK) << 8 | (octets[3] & MASK);
        boolean unique = (first & 0xfe00) == 0xfc00;
        boolean compatible = isZero(octets, 0, 12);
        boolean translated = first == 0x64 && second == 0xff9b;
        boolean tunnelled = first == 0x2001 && second == 0;
        boolean documentation = first == 0x2001 && second == 0xdb8;
        return unique || tunnelled || documentation || ((compatible || translated) && isInside(octets, 12))
                || (first == 0x2002 && isInside(octets, 2));
    }

    private static boolean isZero(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (octets[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
