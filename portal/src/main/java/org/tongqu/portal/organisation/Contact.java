package org.tongqu.portal.organisation;

/** Whom to ask at an organisation; shown to signed-in people only. */
public record Contact(String department, String person, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "", "");
}
