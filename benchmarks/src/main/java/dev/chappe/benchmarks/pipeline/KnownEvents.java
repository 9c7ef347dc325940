package dev.chappe.benchmarks.pipeline;

import dev.chappe.benchmarks.corpus.MadeUpNews;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.story.Candidate;
import dev.chappe.enrich.story.Introduction;
import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.StoryShelf;
import dev.chappe.enrich.story.Storyteller;
import dev.chappe.enrich.story.Witness;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Events as the service remembers them after it has read one article of each: told by its own storyteller, but not
 * extracted one by one. The event of a kind is extracted once and then given other names.
 */
final class KnownEvents {

    private static final Language ENGLISH = new Language("en");
    private static final Duration APART = Duration.ofSeconds(2);

    private final StoryRules rules = StoryRules.of(Taxonomy.standard().types(), List.of());
    private final Storyteller storyteller = new Storyteller(rules);
    private final List<Event> kinds;
    private final Instant last;
    private final Random chance = new Random(1);

    /** What is known of an event, where it was written. */
    record Known(Story story, Candidate candidate, List<Introduction> introductions) {}

    /**
     * @param last
     *            when the first of them was told; each further one was two seconds earlier
     */
    KnownEvents(Instant last) {
        this.last = last;
        EventExtractor extractor = EventExtractor.standard();
        List<Event> found = new ArrayList<>();
        for (int kind = 0; kind < MadeUpNews.KINDS; kind++) {
            MadeUpNews news = MadeUpNews.told(kind, ENGLISH);
            found.add(extractor.extract(new ArticleText(news.title(), news.sentence(), ENGLISH.tag(), last), ENGLISH)
                    .events().getFirst());
        }
        kinds = List.copyOf(found);
    }

    /** The event of a number, and all that is remembered of it. */
    Known known(int number) {
        Event event = renamed(kinds.get(number % kinds.size()), number);
        Instant time = last.minus(APART.multipliedBy(number));
        Witness witness = new Witness("known-" + number, "1", null,
                new Outlet("outlet", "Outlet " + number % 200, null),
                null, ENGLISH.tag(), time, time, new Witness.TextMarks("0", "0", chance.nextLong()));
        Empty shelf = new Empty();
        var told = storyteller.tell(new ArticleMentions(rules.of(event.type()).shelf(event), witness,
                ArticleMentions.Edition.FIRST, List.of(event)), shelf);
        return new Known(shelf.story(), shelf.candidate(), told.introductions());
    }

    private static Event renamed(Event event, int number) {
        int kind = number % MadeUpNews.KINDS;
        Map<String, RoleValue> roles = new LinkedHashMap<>();
        event.roles().forEach((role, value) -> roles.put(role,
                value instanceof RoleValue.Name name
                        ? new RoleValue.Name(renamed(name.text(), kind, number), null)
                        : value));
        Map<String, Quote> quotes = new LinkedHashMap<>();
        event.roleEvidence().forEach((role, quote) -> quotes.put(role,
                new Quote(quote.span(), renamed(quote.text(), kind, number))));
        return new Event(event.type(), roles, event.factuality(), event.attribution(), event.occurredOn(),
                event.confidence(), new Quote(event.evidence().span(), renamed(event.evidence().text(), kind, number)),
                quotes);
    }

    private static String renamed(String text, int kind, int number) {
        return text.replace(MadeUpNews.company(kind), MadeUpNews.company(number))
                .replace(MadeUpNews.product(kind), MadeUpNews.product(number));
    }

    /** A shelf with nothing on it that takes what is put there. */
    private static final class Empty implements StoryShelf {

        private @Nullable Story story;
        private @Nullable Candidate candidate;

        @Override
        public List<Candidate> candidates(String shelf) {
            return List.of();
        }

        @Override
        public @Nullable Story story(String eventId) {
            return null;
        }

        @Override
        public void keep(Story kept, Candidate inShort) {
            story = kept;
            candidate = inShort;
        }

        Story story() {
            if (story == null) {
                throw new IllegalStateException("nothing was told");
            }
            return story;
        }

        Candidate candidate() {
            if (candidate == null) {
                throw new IllegalStateException("nothing was told");
            }
            return candidate;
        }
    }
}
