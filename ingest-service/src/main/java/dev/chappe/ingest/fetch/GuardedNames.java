package dev.chappe.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Gives the HTTP client the addresses that the guard let pass, and no others. */
record GuardedNames(AddressGuard guard) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            return guard.addresses(host).toArray(InetAddress[]::new);
        } catch (FetchException refused) {
            UnknownHostException carrier = new UnknownHostException(refused.getMessage());
            carrier.initCause(refused);
            throw carrier;
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
