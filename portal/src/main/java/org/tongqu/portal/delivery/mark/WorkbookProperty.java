package org.tongqu.portal.delivery.mark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A property of a workbook beside those it has (ECMA-376, custom file properties). */
final class WorkbookProperty {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String PROPERTIES = "docProps/custom.xml";
    private static final String NAME = "TongquCopy";
    private static final String FORM = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final Pattern NUMBER = Pattern.compile("\\spid=\"(\\d{1,9})\"");
    private static final Pattern VALUE = Pattern.compile("name=\"" + NAME + "\"[^>]*>\\s*<[^>]+>([^<]*)<");

    private WorkbookProperty() {}

    /**
     * The parts that change when the property is added.
     *
     * @param parts types and relations of the file, and its properties if it has any
     */
    static Map<String, String> add(Map<String, byte[]> parts, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        byte[] properties = parts.get(PROPERTIES);
        if (properties != null) {
            String known = text(properties);
            changed.put(PROPERTIES, before(known, "Properties", property(number(known) + 1, value)));
            return changed;
        }
        String type = "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" PartName=\"/"
                + PROPERTIES
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>";
        String relation = "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\" Id=\"r"
                + NAME + "\" Type=\"" + FORM + "relationships/custom-properties\" Target=\"" + PROPERTIES + "\"/>";
        changed.put(TYPES, before(text(parts.get(TYPES)), "Types", type));
        changed.put(RELATIONS, before(text(parts.get(RELATIONS)), "Relationships", relation));
        changed.put(
                PROPERTIES,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"" + FORM
                        + "custom-properties\">" + property(2, value) + "</Properties>");
        return changed;
    }

    static Optional<CopyCode> code(String properties) {
        Matcher found = VALUE.matcher(properties);
        return found.find() ? CopyCode.in(found.group(1)) : Optional.empty();
    }

    private static String property(int number, String value) {
        return "<property xmlns=\"" + FORM
                + "custom-properties\" fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""
                + number + "\" name=\"" + NAME + "\"><vt:lpwstr xmlns:vt=\"" + FORM + "docPropsVTypes\">" + value
                + "</vt:lpwstr></property>";
    }

    /** Numbers begin at two. */
    private static int number(String properties) {
        return NUMBER.matcher(properties)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(1);
    }

    private static String before(String xml, String root, String added) {
        Matcher end = Pattern.compile("</(\\w+:)?" + root + "\\s*>\\s*$").matcher(xml);
        if (!end.find()) {
            throw new IllegalArgumentException("no end of " + root);
        }
        return xml.substring(0, end.start()) + added + xml.substring(end.start());
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
