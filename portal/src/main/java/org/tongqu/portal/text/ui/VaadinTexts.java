package org.tongqu.portal.text.ui;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/** Lets every component ask for its texts with {@code getTranslation}. */
@VaadinServiceEnabled
@ApplicationScoped
public class VaadinTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Texts texts;

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.text(locale, key, params);
    }
}
