package org.tongqu.search.elastic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.tongqu.search.DocumentText;
import org.tongqu.search.SearchDocument;

/** Tells two documents apart by what they say, whatever their versions are. */
final class Fingerprint {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(SearchDocument document) {
        var print = new Fingerprint();
        print.add(document.text());
        new TreeMap<>(document.translations()).forEach((language, text) -> {
            print.add(language);
            print.add(text);
        });
        document.facets().values().forEach((facet, codes) -> {
            print.add(facet.code());
            print.add(codes);
        });
        var listing = document.listing();
        print.add(List.of(listing.status(), listing.visibility(), listing.ownerId()));
        print.add(String.valueOf(listing.published()));
        print.add(String.valueOf(listing.deadline()));
        print.add(String.valueOf(listing.updated()));
        return HexFormat.of().formatHex(print.digest.digest(), 0, BYTES);
    }

    private void add(DocumentText text) {
        add(text.title());
        add(text.summary());
        add(text.body());
        add(text.keywords().stream().sorted().toList()); // their order says nothing
        add(text.names());
        add(text.organisation());
    }

    private void add(Collection<String> parts) {
        digest.update(length(parts.size()));
        parts.forEach(this::add);
    }

    /** With its length in front, so that no two sequences of parts read alike. */
    private void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(length(bytes.length));
        digest.update(bytes);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
