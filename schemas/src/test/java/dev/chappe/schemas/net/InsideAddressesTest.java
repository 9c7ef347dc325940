package dev.chappe.schemas.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsideAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "100.127.255.255", "0.0.0.0", "0.1.2.3", "224.0.0.1", "255.255.255.255",
        "198.18.0.1", "[::1]", "::", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::",
        "ff02::1", "localhost", "2130706433"})
    void shouldKnowWhatIsInside(String host) throws UnknownHostException {
        assertThat(InsideAddresses.contain(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "192.0.3.1", "2001:4860:4860::8888",
        "64:ff9b::808:808"})
    void shouldLetTheInternetPass(String host) throws UnknownHostException {
        assertThat(InsideAddresses.contain(host)).isFalse();
    }
}
