package dev.chappe.enrich.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stories of a single room: what the service does on many shelves in many partitions, in memory and at once. */
public final class Newsroom {

    private final Storyteller storyteller;
    private final Meeting meeting;
    private final MemoryShelf shelf = new MemoryShelf();
    private final Map<String, MeetingIndex> places = new HashMap<>();

    public Newsroom(StoryRules rules) {
        this.storyteller = new Storyteller(rules);
        this.meeting = new Meeting(rules);
    }

    /** Does an errand, and all that it leads to; the revisions in the order in which they would go out. */
    public List<StoryRevision> tell(Errand first) {
        List<StoryRevision> revisions = new ArrayList<>();
        Deque<Errand> errands = new ArrayDeque<>(List.of(first));
        while (!errands.isEmpty()) {
            Telling telling = storyteller.tell(errands.remove(), shelf);
            revisions.addAll(telling.revisions());
            errands.addAll(telling.errands());
            telling.introductions().forEach(newcomer -> meet(newcomer, errands::add));
        }
        return revisions;
    }

    private void meet(Introduction newcomer, Consumer<Errand> merges) {
        MeetingIndex place = places.getOrDefault(newcomer.place(), MeetingIndex.EMPTY);
        meeting.of(newcomer, place.known()).ifPresent(merges);
        places.put(newcomer.place(), place.with(newcomer));
    }

    /** The story that tells for another: itself, or the one that it was merged into. */
    public Story standing(Story story) {
        Story standing = story;
        for (Errand.Merger merger = story.merger(); merger != null; merger = standing.merger()) {
            Story next = shelf.story(merger.eventId());
            if (next == null) {
                return standing;
            }
            standing = next;
        }
        return standing;
    }

    /** Every story that is known, merged ones too. */
    public Collection<Story> stories() {
        return shelf.stories();
    }
}
