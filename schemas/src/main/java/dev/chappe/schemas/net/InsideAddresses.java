package dev.chappe.schemas.net;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells addresses of the own network from those of the internet, so that nobody who may name an address of ours to call
 * can reach with it what is not his: loopback, private and link-local networks, the shared ones of providers, multicast,
 * and everything reserved.
 */
public final class InsideAddresses {

    private static final int MASK = 0xff;

    private InsideAddresses() {}

    /**
     * Looks a host up and tells whether one of its addresses is inside. What the platform looked up it keeps for half a
     * minute, so that a connection made at once goes to the addresses that were looked at.
     *
     * @throws UnknownHostException
     *             when there is no such host
     */
    public static boolean contain(String host) throws UnknownHostException {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        for (InetAddress address : InetAddress.getAllByName(bare)) {
            if (contain(address)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an address is not one of the public internet, also when it is written into one of another kind. */
    public static boolean contain(InetAddress address) {
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
