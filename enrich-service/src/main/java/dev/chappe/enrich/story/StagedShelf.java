package dev.chappe.enrich.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shelf on which stories are kept for the time being: the one below sees nothing of it before {@link #commit}. An
 * article that fails half-way so leaves no story behind whose revision never went out.
 */
final class StagedShelf implements StoryShelf {

    private final StoryShelf below;
    private final Map<String, Staged> staged = new LinkedHashMap<>();

    private record Staged(Story story, Candidate candidate) {}

    StagedShelf(StoryShelf below) {
        this.below = below;
    }

    @Override
    public List<Candidate> candidates(String shelf) {
        List<Candidate> candidates = new ArrayList<>(below.candidates(shelf));
        candidates.removeIf(candidate -> staged.containsKey(candidate.eventId()));
        staged.values().stream().filter(kept -> kept.story.shelf().equals(shelf))
                .forEach(kept -> candidates.add(kept.candidate));
        return List.copyOf(candidates);
    }

    @Override
    public @Nullable Story story(String eventId) {
        Staged kept = staged.get(eventId);
        return kept == null ? below.story(eventId) : kept.story;
    }

    @Override
    public void keep(Story story, Candidate candidate) {
        staged.put(story.eventId(), new Staged(story, candidate));
    }

    /** Keeps on the shelf below all that was kept here. */
    void commit() {
        staged.values().forEach(kept -> below.keep(kept.story, kept.candidate));
        staged.clear();
    }
}
