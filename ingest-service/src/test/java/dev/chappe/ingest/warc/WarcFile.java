package dev.chappe.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** An archive as crawlers write them, made by a test: each record a member of its own where it is gzipped. */
final class WarcFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean gzipped;

    WarcFile(boolean gzipped) {
        this.gzipped = gzipped;
    }

    WarcFile page(String url, String html) throws IOException {
        return response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n",
                html.getBytes(StandardCharsets.UTF_8));
    }

    WarcFile response(String url, String head, byte[] body) throws IOException {
        byte[] http = (head + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] content = new byte[http.length + body.length];
        System.arraycopy(http, 0, content, 0, http.length);
        System.arraycopy(body, 0, content, http.length, body.length);
        return record("response", "WARC-Target-URI: " + url
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + content.length, content);
    }

    WarcFile record(String type, String fields, byte[] content) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + "00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2025-02-11T12:00:00Z\r\n" + fields
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        record.writeBytes(content);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return raw(gzipped ? gzip(record.toByteArray()) : record.toByteArray());
    }

    WarcFile raw(byte[] anything) {
        bytes.writeBytes(anything);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve(gzipped ? "news.warc.gz" : "news.warc"), bytes());
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }
}
