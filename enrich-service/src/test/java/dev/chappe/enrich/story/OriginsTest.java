package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.witness;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void shouldCountOutletsThatWriteTheirOwnWords() {
        assertThat(Origins.of(List.of(witness("Daily", 0), witness("Herald", 1), witness("Echo", 2))).count())
                .isEqualTo(3);
    }

    @Test
    void shouldCountOutletsOfOneOwnerOnce() {
        assertThat(Origins.of(List.of(of("Daily", "Press Group", null), of("Herald", "press group", null))).count())
                .isEqualTo(1);
    }

    @Test
    void shouldCountOneAgencyOnce() {
        assertThat(Origins.of(List.of(of("Daily", null, "afp"), of("Herald", null, "afp"), of("Echo", null, "reuters")))
                .count()).isEqualTo(2);
    }

    @Test
    void shouldLinkOriginsThroughOthers() {
        assertThat(Origins.of(List.of(of("Daily", "Press Group", null), of("Herald", null, "afp"),
                of("Weekly", "Press Group", "afp"))).groups()).containsExactly(0, 0, 0);
    }

    @Test
    void shouldCountNoneAmongNone() {
        assertThat(Origins.of(List.of()).count()).isZero();
    }

    private static Witness of(String outlet, @Nullable String owner, @Nullable String credit) {
        Witness plain = witness(outlet, 0);
        return new Witness(plain.articleId(), plain.revision(), null, new Outlet(outlet, outlet, owner), credit,
                plain.language(), plain.time(), plain.discoveredAt(), plain.marks());
    }
}
