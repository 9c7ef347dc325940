package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of an article brought together: which mentions mean the same, and the fullest form of each. */
public final class NameBook {

    private final Map<String, Group> byKey = new LinkedHashMap<>();
    private final Map<String, Group> byFirstWord = new HashMap<>();

    private static final class Group {
        final NameMention first;
        String fullest;
        int mentions;

        Group(NameMention first) {
            this.first = first;
            this.fullest = first.text();
        }
    }

    private NameBook() {}

    static NameBook of(List<Passage> passages) {
        NameBook book = new NameBook();
        List<NameMention> all = new ArrayList<>();
        passages.forEach(passage -> all.addAll(passage.names()));
        all.stream().filter(name -> isLong(name)).forEach(book::add);
        all.stream().filter(name -> !isLong(name)).forEach(book::add);
        return book;
    }

    private static boolean isLong(NameMention name) {
        return name.text().indexOf(' ') > 0;
    }

    private void add(NameMention name) {
        Group group = group(name);
        if (group == null) {
            group = new Group(name);
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
        return new RoleValue.Name(group.fullest, id);
    }

    /** "Red Hat Enterprise Linux 10" for "RHEL 10": the longest name of the same line with the same number. */
    private String fullestThing(NameMention thing) {
        String best = thing.text();
        for (Group group : byKey.values()) {
            Entity entity = thing.entity();
            boolean same = entity != null && entity.equals(group.first.entity())
                    && lastWord(group.first.text()).equals(lastWord(thing.text()))
                    && Character.isDigit(lastWord(thing.text()).charAt(0));
            if (same && group.first.text().length() > best.length()) {
                best = group.first.text();
            }
        }
        return best;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether two mentions mean the same. */
    public boolean isSame(NameMention one, NameMention other) {
        Group group = group(one);
        return group != null && group == group(other);
    }

    /** How often the article names it. */
    public int mentions(NameMention mention) {
        Group group = group(mention);
        return group == null ? 0 : group.mentions;
    }

    /** The first mention of each name. */
    public List<NameMention> firsts() {
        return byKey.values().stream().map(group -> group.first).toList();
    }
}
