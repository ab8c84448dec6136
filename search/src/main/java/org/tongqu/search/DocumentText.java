package org.tongqu.search;

import java.util.List;

/**
 * The words of a document in one language, as people read them.
 *
 * @param title name; weighs most
 * @param summary one or two sentences
 * @param body longer passages such as background, problem and content
 * @param keywords theme names, mode names and free keywords
 * @param names names of the parts: data needs of a demand, fields of a product
 * @param organisation name of the organisation that stands behind it
 */
public record DocumentText(
        String title,
        String summary,
        List<String> body,
        List<String> keywords,
        List<String> names,
        String organisation) {

    public static final DocumentText EMPTY = new DocumentText("", "", List.of(), List.of(), List.of(), "");

    public DocumentText {
        title = orEmpty(title);
        summary = orEmpty(summary);
        body = clean(body);
        keywords = clean(keywords);
        names = clean(names);
        organisation = orEmpty(organisation);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /** Records of other systems have empty and missing entries; they say nothing and are left out. */
    private static List<String> clean(List<String> texts) {
        if (texts == null) {
            return List.of();
        }
        return texts.stream()
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .toList();
    }
}
