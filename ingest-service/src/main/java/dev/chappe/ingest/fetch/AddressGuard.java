package dev.chappe.ingest.fetch;

import dev.chappe.schemas.net.InsideAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps fetches out of this machine and the network it stands in: what a feed links to, or a server leads on to, is
 * anybody's word. Names are looked up here and nowhere else: a connection is made to an address that was looked at.
 *
 * @param allowed
 *            whether an operator named a host, in lower case; those may be anywhere
 * @param names
 *            looks the addresses of hosts up
 */
public record AddressGuard(Predicate<String> allowed, Names names) {

    /** Where the addresses of hosts come from. */
    public interface Names {

        /** Never empty; throws where there are none. */
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    /** With the names of the machine. */
    public AddressGuard(Predicate<String> allowed) {
        this(allowed, host -> List.of(InetAddress.getAllByName(host)));
    }

    /** Always the same hosts. */
    public AddressGuard(Set<String> hosts) {
        this(Set.copyOf(hosts)::contains);
    }

    /** The addresses of a host that may be connected to; throws where one of them is inside, or there are none. */
    List<InetAddress> addresses(String host) throws FetchException {
        try {
            List<InetAddress> addresses = names.addresses(host);
            if (!allowed.test(host.toLowerCase(Locale.ROOT)) && addresses.stream().anyMatch(InsideAddresses::contain)) {
                throw new FetchException(FetchFailure.INSIDE,
                        "\"" + host + "\" is an address inside; name it in the settings if that is meant");
            }
            return addresses;
        } catch (UnknownHostException e) {
            throw new FetchException(FetchFailure.UNKNOWN_HOST, "no address for " + host);
        }
    }
}
