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
    /** 100 items as a newsroom writes them: a teaser, an author, two categories. */
    USUAL {
        @Override
        String items() {
            return IntStream.range(0, 100).mapToObj(Feeds::teaser).collect(Collectors.joining());
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

    private static String teaser(int number) {
        return "<item><title>The council votes for bridge number " + number
                + "</title><link>https://news.example/local/"
                + number + "?utm_source=rss</link><guid isPermaLink=\"false\">news-" + number
                + "</guid><pubDate>Thu, 22 May 2025 12:30:00 GMT</pubDate><dc:creator>Ada Writer</dc:creator>"
                + "<category>Local</category><category>Traffic</category><description><![CDATA[<p>The council has voted for"
                + " a bridge across the river, after years in which it could not agree on a place. The work begins in"
                + " spring, and will cost twice what was planned; the mayor says that the <b>toll</b> pays for half of"
                + " it within twenty years.</p>]]></description></item>";
    }

    private static String item(int number) {
        return "<item><title>Item " + number + "</title><link>https://news.example/" + number + "</link>"
                + "<pubDate>Thu, 22 May 2025 12:30:00 GMT</pubDate><description>"
                + "&lt;p&gt;Fifty characters or so of what an item describes.&lt;/p&gt;".repeat(33)
                + "</description></item>";
    }
}
