package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.piece;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.story.NewsDesk.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The order in which articles come makes no difference to what is known in the end, where their key arguments are the same
 * but for spelling. (Where they agree within a tolerance, the event is named after the one that came first.)
 */
class StoryOrderTest {

    private static final String[] BUYERS = {"Ubitrade", "Ubitrade Labs", "ubitrade labs", "Ubitrade Labs Berlin"};
    private static final String[] SPELLINGS = {"XRING O1", "Xring O1", "Xring-O1", "XRING-O1"};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void shouldKnowTheSameEventsAfterAnyOrder(long seed) {
        Random chance = new Random(seed);
        List<Piece> pieces = pieces(chance);
        Map<String, Account> known = known(pieces);
        Collections.shuffle(pieces, chance);

        assertThat(known).isEqualTo(known(pieces)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {144, 233, 377})
    void shouldKnowTheSameEventsWhenAllIsToldTwice(long seed) {
        List<Piece> pieces = pieces(new Random(seed));
        List<Piece> twice = new ArrayList<>(pieces);
        twice.addAll(pieces);

        assertThat(known(twice)).isEqualTo(known(pieces));
    }

    /** The event is named after the mention that came first; what is known of it is the same. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {610, 987, 1597, 2584, 4181, 6765})
    void shouldMergeTheSameStoriesOfDifferentShelvesAfterAnyOrder(long seed) {
        Random chance = new Random(seed);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pieces.add(piece("Outlet " + i, chance.nextInt(48), Told.of("ACQUISITION")
                    .name("acquirer", BUYERS[chance.nextInt(BUYERS.length)])
                    .name("target", "Target " + (char) ('A' + chance.nextInt(3))).event()));
        }
        Set<Account> known = Set.copyOf(standing(pieces));
        Collections.shuffle(pieces, chance);

        assertThat(Set.copyOf(standing(pieces))).isEqualTo(known).hasSize(3);
    }

    private static List<Account> standing(List<Piece> pieces) {
        NewsDesk desk = new NewsDesk();
        pieces.forEach(desk::tell);
        return desk.standing().stream().map(story -> story.account(NewsDesk.RULES.of(story.type()).type())).toList();
    }

    private static List<Piece> pieces(Random chance) {
        List<Piece> pieces = new ArrayList<>();
        Factuality[] ways = Factuality.values();
        for (int i = 0; i < 40; i++) {
            Told told = switch (chance.nextInt(4)) {
                case 0 -> Told.chip(SPELLINGS[chance.nextInt(SPELLINGS.length)]).figure("processNm",
                        Integer.toString(3 + chance.nextInt(2)));
                case 1 -> Told.chip("XRING O2").names("devices", "Phone " + chance.nextInt(3));
                case 2 -> Told.of("INVESTMENT_PLEDGE").name("investor", "Alibaba").amount("amount", "380E9", "CNY");
                default -> Told.of("INVESTMENT_PLEDGE").name("investor", "Alibaba").amount("amount",
                        3 + chance.nextInt(2) + "000000000", "EUR");
            };
            pieces.add(piece("Outlet " + i, chance.nextInt(48),
                    told.as(ways[chance.nextInt(ways.length)]).event()));
        }
        return pieces;
    }

    /** By event, what all its articles together tell. */
    private static Map<String, Account> known(List<Piece> pieces) {
        NewsDesk desk = new NewsDesk();
        pieces.forEach(desk::tell);
        Map<String, Account> known = new TreeMap<>();
        desk.room.stories().forEach(story -> known.put(story.eventId(),
                story.account(NewsDesk.RULES.of(story.type()).type())));
        return known;
    }
}
