package dev.chappe.ingest.fetch;

import dev.chappe.schemas.net.InsideAddresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps fetches out of this machine and the network it stands in: what a feed links to, or a server leads on to, is
 * anybody's word. Asks for the addresses of a host just before they are used, so that the answer is still the one that
 * the virtual machine remembers when the connection is made.
 *
 * @param allowed
 *            whether an operator named a host, in lower case; those may be anywhere
 */
public record AddressGuard(Predicate<String> allowed) {

    /** Always the same hosts. */
    public AddressGuard(Set<String> hosts) {
        this(Set.copyOf(hosts)::contains);
    }

    /** Throws where an address must not be fetched from, or has no host that can be found. */
    void check(URI url) throws FetchException {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        // Without a host there is nothing to connect to, which the client finds out by itself.
        if (host.isEmpty() || allowed.test(host)) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (InsideAddresses.contain(address)) {
                    throw new FetchException(FetchFailure.INSIDE,
                            "\"" + host + "\" is an address inside; name it in the settings if that is meant");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException(FetchFailure.UNKNOWN_HOST, "no address for " + host);
        }
    }
}
