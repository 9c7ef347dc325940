package dev.chappe.ingest.warc;

import dev.chappe.ingest.fetch.FetchedDocument;

/**
 * A page as a crawler saved it.
 *
 * @param url
 *            where it was fetched from, as the archive says
 * @param html
 *            with the encoding that the server named
 */
public record WarcPage(String url, FetchedDocument html) {}
