package dev.chappe.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.schemas.net.InsideAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard GUARD = new AddressGuard(Set.of("intranet.example", "127.0.0.2"));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1",
        "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.8", "198.18.0.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "::ffff:127.0.0.1", "::127.0.0.1", "fe80::1",
        "fec0::1",
        "fc00::1", "fd12:3456::1", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:c0a8:101::1",
        "2001::1", "2001:db8::1"})
    void shouldKnowAddressesThatAreNotOfThePublicInternet(String address) throws UnknownHostException {
        assertThat(InsideAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1",
        "198.17.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "64:ff9b::808:808", "2002:808:808::1"})
    void shouldLetPublicAddressesPass(String address) throws UnknownHostException {
        assertThat(InsideAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "127.1", "::1", "[::1]", "::ffff:127.0.0.1",
        "169.254.169.254"})
    void shouldRefuseHostsInsideHoweverTheyAreWritten(String host) {
        assertThatThrownBy(() -> GUARD.addresses(host)).isInstanceOfSatisfying(FetchException.class,
                failure -> assertThat(failure.reason()).isEqualTo(FetchFailure.INSIDE));
    }

    @Test
    void shouldReadAnOctalNumberAsTheClientDoesThatConnects() throws FetchException {
        assertThat(GUARD.addresses("0177.0.0.1")).extracting(InetAddress::getHostAddress).containsExactly("177.0.0.1");
    }

    @Test
    void shouldRefuseAHostOfWhichAnyAddressIsInside() throws UnknownHostException {
        List<InetAddress> both = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));

        assertThatThrownBy(() -> new AddressGuard(host -> false, host -> both).addresses("two.example"))
                .isInstanceOf(FetchException.class);
    }

    @Test
    void shouldLetHostsPassThatAreAllowed() throws UnknownHostException {
        List<InetAddress> inside = List.of(InetAddress.getByName("10.0.0.1"));

        assertThatCode(() -> new AddressGuard(Set.of("intranet.example")::contains, host -> inside)
                .addresses("Intranet.example")).doesNotThrowAnyException();
        assertThatCode(() -> GUARD.addresses("127.0.0.2")).doesNotThrowAnyException();
    }
}
