package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import dev.chappe.enrich.text.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where stories of different shelves meet, so that one event is found to be one although an article names its main
 * organisation otherwise, or another first: under each telling word of the names that say whose story it is. (Several keys
 * for each record, of which one in common is enough, are known as blocking in record linkage: Christen, Data Matching,
 * chapter 4.)
 */
final class MeetingPlaces {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_WORD = 3;
    /** Words of many names: to meet there would be to meet everybody. */
    private static final Set<String> COMMON = Set.copyOf(DataFile.lines("story/common-name-words.txt"));

    private MeetingPlaces() {}

    /**
     * The places of a story.
     *
     * @param roles
     *            the identifying ones
     * @return as "TYPE|word"
     */
    static List<String> of(StoryRule rule, Map<String, RoleValue> roles) {
        return rule.main().stream().map(roles::get).filter(Objects::nonNull).flatMap(MeetingPlaces::words)
                .distinct().map(word -> rule.type().name() + "|" + word).toList();
    }

    private static Stream<String> words(RoleValue value) {
        return switch (value) {
            case Name name -> words(name);
            case Names names -> names.names().stream().flatMap(MeetingPlaces::words);
            case Text text -> words(text.text());
            case RoleValue.Amount amount -> Stream.of();
            case RoleValue.Figure figure -> Stream.of();
        };
    }

    private static Stream<String> words(Name name) {
        return Stream.concat(Stream.of(KnownName.key(name), Objects.requireNonNullElse(KnownName.makerKey(name), ""))
                .filter(key -> !key.isEmpty()), words(name.text()));
    }

    private static Stream<String> words(String text) {
        return FoldedName.of(text).words().stream()
                .filter(word -> word.length() >= SHORTEST_WORD && !COMMON.contains(word)).limit(MOST_WORDS);
    }
}
