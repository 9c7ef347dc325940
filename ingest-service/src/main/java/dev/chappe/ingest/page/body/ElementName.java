package dev.chappe.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the author of a page calls an element, cut into words. */
final class ElementName {

    /** Longer ones are styles or state written into a name. */
    private static final int LONGEST = 400;

    private ElementName() {}

    /**
     * The words of a class or an id, in lower case, cut at what is no letter and before capitals; an empty word stands
     * between two names.
     */
    static List<String> words(String attribute) {
        String name = attribute.length() > LONGEST ? attribute.substring(0, LONGEST) : attribute;
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean hump = i > start && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (Character.isLetter(c) && !hump) {
                continue;
            }
            if (i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            if (Character.isWhitespace(c)) {
                words.add("");
            }
            start = hump ? i : i + 1;
        }
        return words;
    }
}
