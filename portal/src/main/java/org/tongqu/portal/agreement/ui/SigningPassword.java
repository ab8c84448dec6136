package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import org.tongqu.portal.shell.ActDialog;

/** The input of the password that opens a signer's key. */
final class SigningPassword {

    private SigningPassword() {}

    static PasswordField in(ActDialog dialog, AgreementWords words) {
        PasswordField password = dialog.bind("password", new PasswordField(words.text("agreement.field.password")));
        password.setHelperText(words.text("agreement.field.password.help"));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setWidthFull();
        return password;
    }
}
