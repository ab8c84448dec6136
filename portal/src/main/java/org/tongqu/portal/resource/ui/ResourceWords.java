package org.tongqu.portal.resource.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.text.Texts;

/** Says the facts of a catalogue entry in the reader's language. */
@Dependent
public class ResourceWords {

    private final CodeTables codes;
    private final Texts texts;
    private final ScreenErrors wording;

    @Inject
    public ResourceWords(CodeTables codes, Texts texts, ScreenErrors wording) {
        this.codes = codes;
        this.texts = texts;
        this.wording = wording;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    List<String> codesOf(String table) {
        return codes.codes(table);
    }

    String code(String table, String code) {
        return codes.name(table, code, Markup.locale());
    }

    String codes(String table, Collection<String> several) {
        return several.stream().map(code -> code(table, code)).collect(Collectors.joining(text("audit.separator")));
    }

    String accessWay(ResourceEntry entry) {
        return text("resource.accessWay." + entry.accessWay());
    }

    String message(Violation violation) {
        return wording.message(violation, Markup.locale());
    }
}
