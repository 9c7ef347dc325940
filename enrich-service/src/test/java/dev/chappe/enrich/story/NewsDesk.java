package dev.chappe.enrich.story;

import dev.chappe.enrich.TestTypes;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import dev.chappe.enrich.story.Witness.TextMarks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Articles told to a storyteller, as the topology does it, one shelf after the other. */
final class NewsDesk {

    static final Instant MORNING = Instant.parse("2025-05-20T08:00:00Z");
    static final StoryRules RULES = StoryRules.of(TestTypes.all());

    final Newsroom room = new Newsroom(RULES);

    /** An article: who tells what, so many hours after the morning. */
    record Piece(Witness witness, Edition edition, List<Event> events) {}

    /** A first edition; every outlet writes its own words. */
    static Piece piece(String outlet, int hours, Event... events) {
        return new Piece(witness(outlet, hours), Edition.FIRST, List.of(events));
    }

    static Piece piece(Witness witness, Event... events) {
        return new Piece(witness, Edition.FIRST, List.of(events));
    }

    /** A later edition of the article that an outlet wrote. */
    static Piece revised(String outlet, int hours, Event... events) {
        Witness first = witness(outlet, hours);
        Witness later = new Witness(first.articleId(), "r2", first.url(), first.outlet(), first.credit(),
                first.language(), first.time(), first.discoveredAt().plus(Duration.ofHours(1)), first.marks());
        return new Piece(later, Edition.REVISED, List.of(events));
    }

    static Witness witness(String outlet, int hours) {
        Instant time = MORNING.plus(Duration.ofHours(hours));
        return new Witness("article of " + outlet, "r1", "https://example.org/" + outlet,
                new Outlet(outlet, outlet, null), null, "en", time, time,
                TextMarks.of("", ownWords(outlet)));
    }

    private static String ownWords(String outlet) {
        return new Random(outlet.hashCode()).ints(60, 0, 10_000).mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" "));
    }

    List<StoryRevision> tell(Piece piece) {
        Map<String, List<Event>> byShelf = new LinkedHashMap<>();
        if (piece.edition() == Edition.REVISED) {
            room.stories().stream().filter(story -> story.isToldBy(piece.witness().articleId()))
                    .forEach(story -> byShelf.put(story.shelf(), new ArrayList<>()));
        }
        piece.events().forEach(event -> byShelf
                .computeIfAbsent(RULES.of(event.type()).shelf(event), any -> new ArrayList<>()).add(event));
        List<StoryRevision> revisions = new ArrayList<>();
        byShelf.forEach((name, events) -> revisions.addAll(
                room.tell(new ArticleMentions(name, piece.witness(), piece.edition(), events))));
        return revisions;
    }

    /** The stories that were not merged into others. */
    List<Story> standing() {
        return room.stories().stream().filter(story -> story.merger() == null).toList();
    }

    /** The revisions in short, for instance "NEW 1". */
    List<String> changes(Piece piece) {
        return tell(piece).stream().map(revision -> revision.change() + " " + revision.revision()).toList();
    }
}
