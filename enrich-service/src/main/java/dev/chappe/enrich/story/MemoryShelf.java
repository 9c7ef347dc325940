package dev.chappe.enrich.story;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories in memory, within the bounds that the service keeps. */
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
        ShelfIndex index = shelves.getOrDefault(story.shelf(), ShelfIndex.EMPTY).with(candidate);
        String surplus = index.surplus().orElse(null);
        if (surplus != null) {
            stories.remove(surplus);
            index = index.without(surplus);
        }
        shelves.put(story.shelf(), index);
    }

    /** All that are known. */
    Collection<Story> stories() {
        return Collections.unmodifiableCollection(stories.values());
    }
}
