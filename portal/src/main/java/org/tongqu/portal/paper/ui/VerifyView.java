package org.tongqu.portal.paper.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.CodeQuestion;
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
        String code = CodeQuestion.in(event.getLocation());
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
        return Surface.bare(CodeQuestion.of(
                words.text("settlement.statement.code"),
                words.text("verify.code.help"),
                words.text("verify.act"),
                code,
                VerifyView::ask));
    }

    private static void ask(String code) {
        UI.getCurrent().navigate(PaperNavigation.VERIFY, CodeQuestion.address(code));
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
