package dev.chappe.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a site allows this robot. */
public final class SiteRules {

    /** What a site without rules allows. */
    public static final SiteRules ALL = new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    /** What a site allows whose rules cannot be had. */
    public static final SiteRules NONE = new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE));

    private final BaseRobotRules rules;

    private SiteRules(BaseRobotRules rules) {
        this.rules = rules;
    }

    /**
     * Reads a robots.txt. Never throws.
     *
     * @param userAgent
     *            how the robot introduces itself; what stands before the version is its name
     */
    public static SiteRules parse(URI address, byte[] file, String userAgent) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        // Longer delays are the caller's to judge: the parser would take them for a ban.
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        return new SiteRules(parser.parseContent(address.toString(), file, "text/plain", List.of(name(userAgent))));
    }

    public boolean allows(URI page) {
        return rules.isAllowed(page.toString());
    }

    /** The pause between two pages that the site asks for; zero when it asks for none. */
    public Duration pause() {
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    private static String name(String userAgent) {
        return userAgent.strip().split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
