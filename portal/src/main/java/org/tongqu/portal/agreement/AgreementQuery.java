package org.tongqu.portal.agreement;

/**
 * What is looked for.
 *
 * @param text part of title or number; empty for any
 * @param state null for any
 */
public record AgreementQuery(String text, AgreementState state) {

    public static final AgreementQuery ALL = new AgreementQuery("", null);

    public AgreementQuery {
        text = text == null ? "" : text.strip();
    }
}
