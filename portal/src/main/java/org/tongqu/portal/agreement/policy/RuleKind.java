package org.tongqu.portal.agreement.policy;

/** What a rule does; text {@code policy.kind.<NAME>}. */
public enum RuleKind {
    /** 允许. */
    PERMISSION("preDuty", "duty"),
    /** 禁止. */
    PROHIBITION("remedy", "remedy"),
    /** 义务. */
    OBLIGATION("liability", "consequence");

    private final String extension;
    private final String odrl;

    RuleKind(String extension, String odrl) {
        this.extension = extension;
        this.odrl = odrl;
    }

    /** What follows from such a rule in the digital contract: a duty beforehand, a remedy, a liability. */
    String extension() {
        return extension;
    }

    /** The same in ODRL. */
    String odrl() {
        return odrl;
    }
}
