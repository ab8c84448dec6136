package org.tongqu.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.text.Texts;

/** Puts phrases into the words of a language. */
@ApplicationScoped
public class PhraseWording {

    private Texts texts;
    private CodeTables codes;

    protected PhraseWording() {} // for CDI proxies

    @Inject
    public PhraseWording(Texts texts, CodeTables codes) {
        this.texts = texts;
        this.codes = codes;
    }

    public String text(Phrase phrase, Locale locale) {
        Object[] words = phrase.words().stream().map(word -> word(word, locale)).toArray();
        return texts.text(locale, phrase.key(), words);
    }

    private String word(Word word, Locale locale) {
        return switch (word.form()) {
            case PLAIN -> word.value();
            case CODE -> codes.name(word.table(), word.value(), locale);
            case TEXT -> texts.text(locale, word.value());
            case LIST ->
                word.parts().stream()
                        .map(part -> word(part, locale))
                        .collect(Collectors.joining(texts.text(locale, "notice.list.separator")));
        };
    }
}
