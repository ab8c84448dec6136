package org.tongqu.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.portal.text.Texts;

/** What the law and the reader want at the foot of every page; until the operator sets it, clearly marked examples. */
@ApplicationScoped
public class SiteNotes {

    @Inject
    @ConfigProperty(name = "tongqu.site.operator")
    private Optional<String> operator;

    @Inject
    @ConfigProperty(name = "tongqu.site.complaints.phone")
    private Optional<String> phone;

    @Inject
    @ConfigProperty(name = "tongqu.site.filing")
    private Optional<String> filing;

    @Inject
    private Texts texts;

    /** Who runs the site. */
    public String operator(Locale language) {
        return operator.map(name -> texts.text(language, "shell.site.operator", name))
                .orElseGet(() -> texts.text(language, "shell.site.operator.example"));
    }

    /** The telephone for complaints. */
    public String complaints(Locale language) {
        return phone.map(number -> texts.text(language, "shell.site.complaints", number))
                .orElseGet(() -> texts.text(language, "shell.site.complaints.example"));
    }

    /** The filing numbers of the site. */
    public String filing(Locale language) {
        return filing.map(number -> texts.text(language, "shell.site.filing", number))
                .orElseGet(() -> texts.text(language, "shell.site.filing.example"));
    }
}
