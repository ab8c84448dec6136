package org.tongqu.portal.shell;

import java.util.Locale;

/** A page of information behind the foot of every page. */
public enum InfoPage {
    ABOUT,
    RULES,
    /** What the policy asks for in short, and where the platform serves it. */
    POLICY,
    ACCESSIBILITY,
    PRIVACY,
    HELP;

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its address, without a leading slash. */
    public String path() {
        return "info/" + key();
    }

    /** Key of the text of its title. */
    public String titleKey() {
        return "shell.info." + key() + ".title";
    }

    /** Key of its text; one paragraph per line. */
    public String textKey() {
        return "shell.info." + key() + ".text";
    }
}
