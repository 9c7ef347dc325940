package dev.chappe.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSignatureTest {

    /** Test case 2 of RFC 2202 and RFC 4231. */
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);
    private static final String SHA256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @ParameterizedTest
    @ValueSource(strings = {"sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "sha256=" + SHA256,
        "sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
        "sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4"
                + "a6b4b636e070a38bce737"})
    void shouldKnowTheSignaturesOfTheRecommendation(String header) {
        assertThat(HubSignature.isFrom("Jefe", header, BODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256", "sha256=", "md5=" + SHA256, SHA256, "sha1=" + SHA256, "sha256=00" + SHA256})
    void shouldBelieveNoOther(String header) {
        assertThat(HubSignature.isFrom("Jefe", header, BODY)).isFalse();
    }

    @Test
    void shouldBelieveNoUnsignedOrChangedBodyAndNoOtherSecret() {
        assertThat(HubSignature.isFrom("Jefe", null, BODY)).isFalse();
        assertThat(HubSignature.isFrom("Jefe", "sha256=" + SHA256, "what?".getBytes(UTF_8))).isFalse();
        assertThat(HubSignature.isFrom("jefe", "sha256=" + SHA256, BODY)).isFalse();
    }
}
