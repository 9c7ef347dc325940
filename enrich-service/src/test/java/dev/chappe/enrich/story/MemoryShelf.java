package dev.chappe.enrich.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories in memory. */
final class MemoryShelf implements StoryShelf {

    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, ShelfIndex> shelves = new HashMap<>();

    @Override
    public List<Candidate> candidates(String shelf) {
        return shelves.getOrDefault(shelf, ShelfIndex.EMPTY).candidates();
    }

    @Override
    public @Nullable Story story(String eventId) {
        return stories.get(eventId);
    }

    @Override
    public void keep(Story story, Candidate candidate) {
        stories.put(story.eventId(), story);
        shelves.put(story.shelf(), shelves.getOrDefault(story.shelf(), ShelfIndex.EMPTY).with(candidate));
    }

    Map<String, Story> stories() {
        return stories;
    }
}
