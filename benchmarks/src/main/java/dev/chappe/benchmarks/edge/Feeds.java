package dev.chappe.benchmarks.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feeds as they come and as they should not. */
enum Feeds {
    /** 500 items, 1.2 MB. */
    LARGE {
        @Override
        String items() {
            return IntStream.range(0, 500).mapToObj(Feeds::item).collect(Collectors.joining());
        }
    },
    /** 200,000 elements, each inside of the one before. */
    DEEP {
        @Override
        String items() {
            return "<a>".repeat(200_000) + "</a>".repeat(200_000);
        }
    },
    /** An element with 100,000 attributes. */
    BROAD {
        @Override
        String items() {
            return IntStream.range(0, 100_000).mapToObj(number -> " a" + number + "=\"1\"")
                    .collect(Collectors.joining("", "<item", "/>"));
        }
    };

    abstract String items();

    byte[] bytes() {
        return ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>" + items()
                + "</channel></rss>").getBytes(UTF_8);
    }

    private static String item(int number) {
        return "<item><title>Item " + number + "</title><link>https://news.example/" + number + "</link>"
                + "<pubDate>Thu, 22 May 2025 12:30:00 GMT</pubDate><description>"
                + "&lt;p&gt;Fifty characters or so of what an item describes.&lt;/p&gt;".repeat(33)
                + "</description></item>";
    }
}
