package org.tongqu.portal.delivery.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A property of a workbook, and a footer of its sheets that shows in print and in the view of pages; no cell is touched.
 *
 * <p>Form: Office Open XML (ECMA-376), parts {@code docProps/custom.xml} and {@code xl/worksheets}.
 */
final class XlsxMark {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String PROPERTIES = "docProps/custom.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    /** What a workbook may be unpacked; a larger one is handed out as it is. Platform rule. */
    private static final long LARGEST = 64L << 20;

    /** A larger sheet gets no footer, since it would be held in memory several times. Platform rule. */
    private static final int LARGEST_SHEET = 16 << 20;

    private static final int LARGEST_TEXT = 1 << 20;

    /** The first moment a ZIP file can name: when a part was packed means nothing, and many writers give no time at all. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxMark() {}

    static Optional<byte[]> written(byte[] content, CopyMark mark) throws IOException {
        return opened(content, zip -> written(zip, mark));
    }

    private static Optional<byte[]> written(ZipFile file, CopyMark mark) throws IOException {
        Map<String, byte[]> parts = small(file);
        boolean signed = file.stream().anyMatch(entry -> entry.getName().startsWith("_xmlsignatures/"));
        if (signed || !parts.containsKey(TYPES) || !parts.containsKey(RELATIONS)) {
            return Optional.empty();
        }
        Map<String, String> changed = WorkbookProperty.add(parts, mark.code().shown());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long room = LARGEST;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : entries(file)) {
                byte[] part = part(file, entry, (int) room + 1);
                room -= part.length;
                if (room < 0) {
                    return Optional.empty();
                }
                String text = changed.remove(entry.getName());
                put(zip, entry.getName(), text == null ? footed(entry, part, mark) : bytes(text));
            }
            for (Map.Entry<String, String> fresh : changed.entrySet()) {
                put(zip, fresh.getKey(), bytes(fresh.getValue()));
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static byte[] footed(ZipEntry entry, byte[] part, CopyMark mark) {
        boolean sheet = SHEET.matcher(entry.getName()).matches() && part.length <= LARGEST_SHEET;
        return sheet ? SheetFooter.added(part, mark.line()) : part;
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    static Optional<CopyCode> read(byte[] content) throws IOException {
        byte[] properties = opened(content, XlsxMark::small).get(PROPERTIES);
        return properties == null ? Optional.empty() : WorkbookProperty.code(text(properties));
    }

    /** The parts that say what the file is made of. */
    private static Map<String, byte[]> small(ZipFile file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String name : List.of(TYPES, RELATIONS, PROPERTIES)) {
            ZipEntry entry = file.getEntry(name);
            if (entry != null) {
                parts.put(name, part(file, entry, LARGEST_TEXT));
            }
        }
        return parts;
    }

    private static List<? extends ZipEntry> entries(ZipFile file) {
        return file.stream().toList();
    }

    private static byte[] part(ZipFile file, ZipEntry entry, int most) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    /** What is done with a ZIP file. */
    @FunctionalInterface
    private interface Work<T> {
        T of(ZipFile file) throws IOException;
    }

    /** Only its directory at the end tells the parts of every ZIP file, so it is read as a file. */
    private static <T> T opened(byte[] content, Work<T> work) throws IOException {
        Path path = Files.createTempFile("tongqu-mark", null);
        try {
            Files.write(path, content);
            try (ZipFile file = new ZipFile(path.toFile())) {
                return work.of(file);
            }
        } finally {
            Files.delete(path);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
