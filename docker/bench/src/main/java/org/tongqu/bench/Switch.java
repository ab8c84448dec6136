package org.tongqu.bench;

import java.util.Locale;

/** On or off, on the command line in small letters too. */
public enum Switch {
    ON,
    OFF;

    /** As settings have it: {@code on} or {@code off}. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
