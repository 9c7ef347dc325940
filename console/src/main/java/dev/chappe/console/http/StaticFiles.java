package dev.chappe.console.http;

import dev.chappe.schemas.record.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The files of the page, out of the program's own resources: the page under /, libraries under /webjars/. */
final class StaticFiles {

    private static final String PAGE = "/dev/chappe/console/web";
    private static final String LIBRARIES = "/META-INF/resources";
    /** No part begins with a dot, so none leads upwards. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*)+");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "mjs", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml", "json", "application/json", "png", "image/png", "ico", "image/x-icon", "woff2",
            "font/woff2", "webmanifest", "application/manifest+json");

    /** Only files that exist are kept, so their number is that of the resources. */
    private final Map<String, StaticFile> read = new ConcurrentHashMap<>();

    private record StaticFile(String type, String tag, ByteBuffer plain, ByteBuffer zipped) {}

    /** The file of a path, "/" being the page itself; empty when there is none. */
    Optional<Answer> answer(String path, Call call) {
        String name = path.equals("/") ? "/index.html" : path;
        if (!PATH.matcher(name).matches()) {
            return Optional.empty();
        }
        StaticFile known = read.get(name);
        Optional<StaticFile> file = known != null ? Optional.of(known) : load(name);
        file.ifPresent(found -> read.put(name, found));
        return file.map(found -> answer(found, call));
    }

    private static Answer answer(StaticFile file, Call call) {
        Map<String, String> headers = Map.of("Content-Type", file.type(), "ETag", file.tag(), "Cache-Control",
                "no-cache", "Vary", "Accept-Encoding");
        if (call.header("If-None-Match").filter(tags -> tags.contains(file.tag())).isPresent()) {
            return new Answer(304, headers, ByteBuffer.allocate(0));
        }
        boolean zipped = file.zipped().limit() < file.plain().limit()
                && call.header("Accept-Encoding").filter(forms -> forms.contains("gzip")).isPresent();
        Answer plain = new Answer(200, headers, zipped ? file.zipped() : file.plain());
        return zipped ? plain.with("Content-Encoding", "gzip") : plain;
    }

    private static Optional<StaticFile> load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        String resource = (name.startsWith("/webjars/") ? LIBRARIES : PAGE) + name;
        try (InputStream content = StaticFiles.class.getResourceAsStream(resource)) {
            if (content == null) {
                return Optional.empty();
            }
            byte[] plain = content.readAllBytes();
            return Optional.of(new StaticFile(type, '"' + Fingerprint.sha256Of(plain).substring(0, 16) + '"',
                    ByteBuffer.wrap(plain), ByteBuffer.wrap(zipped(plain))));
        } catch (IOException broken) {
            throw new UncheckedIOException(resource + " of the program cannot be read", broken);
        }
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }
}
