package dev.chappe.enrich.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the vocabulary, which is text files under the folder of the root package: one entry a line, # for comments. */
public final class DataFile {

    private static final String ROOT = "/dev/chappe/enrich/";

    private DataFile() {}

    /**
     * The entries of a file, trimmed.
     *
     * @throws IllegalStateException
     *             when there is no such file
     */
    public static List<String> lines(String path) {
        try (InputStream in = DataFile.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + ROOT + path);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + ROOT + path, e);
        }
    }

    /** The entries of a file, none when there is no such file. */
    public static List<String> linesIfPresent(String path) {
        return DataFile.class.getResource(ROOT + path) == null ? List.of() : lines(path);
    }

    /** The entries of every file of that path on the class path. */
    static List<String> linesOfAll(String path) {
        List<String> lines = new ArrayList<>();
        try {
            for (URL file : Collections.list(DataFile.class.getClassLoader().getResources(ROOT.substring(1) + path))) {
                try (InputStream in = file.openStream()) {
                    lines.addAll(read(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + ROOT + path, e);
        }
        return lines;
    }

    private static List<String> read(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
}
