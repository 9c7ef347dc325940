package dev.chappe.benchmarks.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.management.OperatingSystemMXBean;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.text.ArticleText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What a fresh JVM does up to its first article; tells the nanoseconds of processor time that it took. */
final class FirstArticle {

    private FirstArticle() {}

    public static void main(String[] arguments) throws IOException {
        ArticleText article = new ArticleText("Norvia rachète Kelmar",
                "Norvia a racheté Kelmar pour 3 milliards d'euros, a annoncé le groupe lundi.", "fr", null);
        if (EventExtractor.standard().extract(article).events().isEmpty()) {
            throw new IllegalStateException("no event in the first article");
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(Long.toString(system.getProcessCpuTime()).getBytes(US_ASCII));
        }
    }
}
