package org.tongqu.portal.delivery.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.tongqu.portal.delivery.CopyEvidence;
import org.tongqu.portal.delivery.CopyTracing;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.CodeQuestion;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where a seller or the operator enters a code or uploads a file and hears whose copy it is. */
@Route(value = DeliveryNavigation.COPIES, layout = MainLayout.class)
@RouteScoped
@PageNeeds("file-copy.read")
public class CopyTraceView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MEBIBYTE = 1 << 20;

    private final transient CopyTracing tracing;
    private final transient CopyAnswer answers;
    private final transient DeliveryWords words;
    private final HtmlContainer answer = Markup.div("tq-stack");

    @Inject
    public CopyTraceView(CopyTracing tracing, CopyAnswer answers, DeliveryWords words) {
        super("div");
        this.tracing = tracing;
        this.answers = answers;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = CodeQuestion.in(event.getLocation());
        removeAll();
        answer.removeAll();
        answer.getElement().setAttribute("role", "status");
        if (!code.isBlank()) {
            show(CopyEvidence.ofCode(code));
        }
        add(
                new PageTop(words.text("delivery.trace.title"), words.text("delivery.trace.lead")),
                Markup.stack(form(code), upload(), answer));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("delivery.trace.title"));
    }

    private void show(CopyEvidence evidence) {
        answer.removeAll();
        answer.add(answers.of(tracing.trace(evidence)));
    }

    private Component form(String code) {
        return Surface.of(
                words.text("delivery.trace.byCode"),
                CodeQuestion.of(
                        words.text("delivery.trace.code"),
                        words.text("delivery.trace.code.help"),
                        words.text("delivery.trace.act"),
                        code,
                        CopyTraceView::ask));
    }

    private static void ask(String code) {
        UI.getCurrent().navigate(DeliveryNavigation.COPIES, CodeQuestion.address(code));
    }

    private Component upload() {
        Upload upload = new Upload(UploadHandler.inMemory(
                (file, content) -> show(CopyEvidence.ofFile(file.fileName(), new ByteArrayInputStream(content)))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CopyEvidence.LARGEST);
        upload.setUploadButton(
                Action.second(words.text("delivery.trace.choose"), () -> {}).button());
        upload.setDropAllowed(false);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        String help = words.text("delivery.trace.file.help", CopyEvidence.LARGEST / MEBIBYTE);
        upload.addFileRejectedListener(rejected -> {
            answer.removeAll();
            answer.add(Notice.failed(words.text("delivery.file.refused"), help));
        });
        return Surface.of(
                words.text("delivery.trace.byFile"), Markup.stack(Markup.p("tq-quiet tq-small", help), upload));
    }
}
