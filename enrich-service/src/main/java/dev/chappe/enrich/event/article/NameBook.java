package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of an article brought together: which mentions mean the same, and the fullest form of each. */
public final class NameBook {

    private final Map<String, Group> byKey = new LinkedHashMap<>();
    private final Map<String, Group> byFirstWord = new HashMap<>();
    private final Map<String, List<Passage>> byText = new HashMap<>();
    private final Map<Numbered, String> fullestThings = new HashMap<>();
    private final Set<String> chatbots = new HashSet<>();
    private final IdentityHashMap<NameMention, @Nullable Group> byMention = new IdentityHashMap<>();
    /** Of the first mentions, by their words; found when somebody asks. */
    private @Nullable Map<String, List<Group>> byFolded;
    private List<NameMention> firsts = List.of();
    private List<NameMention> mostNamed = List.of();

    /** A thing of a line with its number: "RHEL 10". */
    private record Numbered(Entity line, String number) {

        static @Nullable Numbered of(NameMention thing) {
            String number = lastWord(thing.text());
            Entity line = thing.entity();
            return line == null || number.isEmpty() || !Character.isDigit(number.charAt(0))
                    ? null
                    : new Numbered(line, number);
        }
    }

    private static final class Group {
        final NameMention first;
        final int number;
        String fullest;
        int mentions;

        Group(NameMention first, int number) {
            this.first = first;
            this.number = number;
            this.fullest = first.text();
        }
    }

    private NameBook() {}

    static NameBook of(List<Passage> passages) {
        NameBook book = new NameBook();
        List<NameMention> all = new ArrayList<>();
        for (Passage passage : passages) {
            all.addAll(passage.names());
            passage.names().forEach(name -> book.note(name, passage));
        }
        all.stream().filter(name -> isLong(name)).forEach(book::add);
        all.stream().filter(name -> !isLong(name)).forEach(book::add);
        book.settle();
        return book;
    }

    private void note(NameMention name, Passage passage) {
        List<Passage> naming = byText.computeIfAbsent(Folding.fold(name.text()), text -> new ArrayList<>());
        if (naming.isEmpty() || naming.getLast().number() != passage.number()) {
            naming.add(passage);
        }
        if (name.kind() == NameKind.MODEL && isCalledChatbot(passage, name)) {
            chatbots.add(name.text());
        }
    }

    private static boolean isCalledChatbot(Passage passage, NameMention name) {
        int comma = name.endToken();
        for (int at = name.firstToken() - 3; at < comma + 5; at++) {
            boolean near = at < comma + 2 || passage.is(',', comma);
            if (near && passage.is(Words.CHATBOT, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a model that the article calls something to talk to: "Google's chatbot Bard", "the Ernie bot". */
    public boolean isChatbot(NameMention name) {
        return name.kind() == NameKind.MODEL && chatbots.contains(name.text());
    }

    /** Sorts out, once all names are known, what would be looked for again and again. */
    private void settle() {
        List<Group> groups = new ArrayList<>(byKey.values());
        firsts = groups.stream().map(group -> group.first).toList();
        for (NameMention first : firsts) {
            Numbered numbered = Numbered.of(first);
            if (numbered != null) {
                fullestThings.merge(numbered, first.text(),
                        (longest, text) -> text.length() > longest.length() ? text : longest);
            }
        }
        groups.sort(Comparator.comparingInt((Group group) -> group.mentions).reversed());
        mostNamed = groups.stream().map(group -> group.first).toList();
    }

    private static boolean isLong(NameMention name) {
        return name.text().indexOf(' ') > 0;
    }

    private void add(NameMention name) {
        Group group = find(name);
        if (group == null) {
            group = new Group(name, byKey.size());
            byKey.put(key(name), group);
            if (!name.kind().isThing() && name.kind() != NameKind.PERSON) {
                byFirstWord.putIfAbsent(firstWord(key(name)), group);
            }
        }
        group.mentions++;
        if (name.text().length() > group.fullest.length()) {
            group.fullest = name.text();
        }
    }

    private @Nullable Group group(NameMention name) {
        if (!byMention.containsKey(name)) {
            byMention.put(name, find(name));
        }
        return byMention.get(name);
    }

    private @Nullable Group find(NameMention name) {
        String key = key(name);
        Group same = byKey.get(key);
        if (same != null || name.kind().isThing() || name.kind() == NameKind.PERSON || name.entity() != null) {
            return same;
        }
        Group longer = byFirstWord.get(firstWord(key));
        return longer != null && Folding.fold(longer.fullest).startsWith(key + " ") ? longer : null;
    }

    private static String key(NameMention name) {
        Entity entity = name.entity();
        return entity != null && !name.kind().isThing() ? "=" + entity.name() : Folding.fold(name.text());
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** The name that a mention stands for, in the fullest form of the article. */
    public RoleValue.Name nameOf(NameMention mention) {
        Group group = group(mention);
        Entity entity = mention.entity();
        String id = entity == null ? null : entity.wikidata();
        if (mention.kind().isThing()) {
            return new RoleValue.Name(fullestThing(mention), id);
        }
        if (group == null) {
            return new RoleValue.Name(mention.text(), id);
        }
        // of the many names of a state none is fuller than the other
        return new RoleValue.Name(mention.kind() == NameKind.STATE ? group.first.text() : group.fullest, id);
    }

    /** "Red Hat Enterprise Linux 10" for "RHEL 10": the longest name of the same line with the same number. */
    private String fullestThing(NameMention thing) {
        Numbered numbered = Numbered.of(thing);
        String fullest = numbered == null ? null : fullestThings.get(numbered);
        return fullest != null && fullest.length() > thing.text().length() ? fullest : thing.text();
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether two mentions mean the same. */
    public boolean isSame(NameMention one, NameMention other) {
        Group group = group(one);
        return group != null && group == group(other);
    }

    /** Of the names that mean the same as any of these. */
    Predicate<NameMention> anyOf(List<NameMention> names) {
        Set<Group> groups = new HashSet<>();
        names.forEach(name -> groups.add(group(name)));
        groups.remove(null);
        return name -> !groups.isEmpty() && groups.contains(group(name));
    }

    /** How often the article names it. */
    public int mentions(NameMention mention) {
        Group group = group(mention);
        return group == null ? 0 : group.mentions;
    }

    /** The first mention of each name. */
    public List<NameMention> firsts() {
        return firsts;
    }

    /** Of the first mentions those whose words another name begins with, before further ones: "Framework" of "Framework 16". */
    public List<NameMention> opening(NameMention longer) {
        String folded = Folding.fold(longer.text());
        List<Group> opening = new ArrayList<>();
        for (int space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1)) {
            opening.addAll(byFolded().getOrDefault(folded.substring(0, space), List.of()));
        }
        opening.sort(Comparator.comparingInt(group -> group.number));
        return opening.stream().map(group -> group.first).toList();
    }

    private Map<String, List<Group>> byFolded() {
        Map<String, List<Group>> known = byFolded;
        if (known == null) {
            known = byKey.values().stream().collect(Collectors.groupingBy(group -> Folding.fold(group.first.text())));
            byFolded = known;
        }
        return known;
    }

    /** The first mention of each name, those that the article names most before the others. */
    List<NameMention> mostNamed() {
        return mostNamed;
    }

    /** The sentences that have a name in these very words, in order. */
    public List<Passage> naming(NameMention name) {
        return byText.getOrDefault(Folding.fold(name.text()), List.of());
    }
}
