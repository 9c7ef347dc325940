package dev.chappe.ingest.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much prose stands in each element of a page, in characters. */
final class ProseMap {

    private final Map<Element, Integer> prose = new HashMap<>();

    private ProseMap() {}

    static ProseMap of(List<Block> blocks) {
        ProseMap map = new ProseMap();
        for (Block block : blocks) {
            int characters = block.prose();
            if (characters > 0) {
                @Nullable
                Element element = block.element();
                while (element != null) {
                    map.prose.merge(element, characters, Integer::sum);
                    element = element.parent();
                }
            }
        }
        return map;
    }

    int in(Element element) {
        return prose.getOrDefault(element, 0);
    }
}
