package org.tongqu.portal.paper.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.paper.Verification;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where anybody enters the code of a document and hears whether it was issued here. */
@Route(value = PaperNavigation.VERIFY, layout = MainLayout.class)
@RouteScoped
@PageNeeds("verification.read")
public class VerifyView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private static final String CODE = "code";

    private final transient Verification verification;
    private final transient PaperWords words;

    @Inject
    public VerifyView(Verification verification, PaperWords words) {
        super("div");
        this.verification = verification;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .orElse("");
        removeAll();
        HtmlContainer body = Markup.stack(form(code));
        if (!code.isBlank()) {
            body.add(answer(verification.verify(code)));
        }
        add(new PageTop(words.text("verify.title"), words.text("verify.lead")), body);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("verify.title"));
    }

    private Component form(String code) {
        TextField field = new TextField(words.text("settlement.statement.code"));
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setValue(code);
        field.setHelperText(words.text("verify.code.help"));
        field.addKeyPressListener(Key.ENTER, event -> ask(field.getValue()));
        return Surface.bare(
                field,
                Markup.div(
                        "tq-row",
                        Action.primary(words.text("verify.act"), () -> ask(field.getValue()))
                                .button()));
    }

    private static void ask(String code) {
        UI.getCurrent().navigate(PaperNavigation.VERIFY, QueryParameters.of(CODE, code.strip()));
    }

    private Component answer(Verification.Answer answer) {
        if (!answer.issued()) {
            return Notice.failed(words.text("verify.unknown"), words.text("verify.unknown.why"));
        }
        Facts facts = new Facts()
                .add(
                        words.text("verify.kind"),
                        words.text("verify.kind." + answer.kind().name()))
                .number(words.text("verify.issuedAt"), DateText.moment(answer.issuedAt()))
                .add(words.text("paper.digest"), Markup.code(answer.digest()));
        return Surface.of(
                words.text("verify.issued"),
                Notice.done(words.text("verify.issued"), words.text("verify.issued.why")),
                facts);
    }
}
