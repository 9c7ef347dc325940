package dev.chappe.ingest.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds in a text that is no JSON the few fields that matter, each by its name. */
final class BrokenJson {

    private static final Pattern FIELD = Pattern.compile(
            "\"(?<key>headline|datePublished|inLanguage|mainEntityOfPage)\"\\s*:\\s*\"(?<value>[^\"\\\\]{1,500})\"");
    private static final Pattern AUTHOR = Pattern.compile(
            "\"author\"\\s*:\\s*(?:\\[\\s*)?(?:\\{[^{}]{0,200}?\"name\"\\s*:\\s*)?\"(?<value>[^\"\\\\]{1,200})\"");

    private BrokenJson() {}

    /** One object with the fields found, called an article; empty when none is. */
    static List<JsonNode> objects(String text) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            if (!article.has(field.group("key"))) {
                article.put(field.group("key"), Parser.unescapeEntities(field.group("value"), false));
            }
        }
        Matcher author = AUTHOR.matcher(text);
        if (author.find()) {
            article.put("author", author.group("value"));
        }
        return article.isEmpty() ? List.of() : List.of(article.put("@type", "Article"));
    }
}
