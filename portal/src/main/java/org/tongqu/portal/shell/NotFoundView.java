package org.tongqu.portal.shell;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import org.tongqu.portal.look.Link;

/** There is no such page, or none this person may know of; both read alike. */
@ParentLayout(MainLayout.class)
@RouteScoped
public class NotFoundView extends HtmlContainer implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int STATUS = 404;

    public NotFoundView() {
        super("div");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        StopPage.fill(
                this,
                getTranslation("shell.notFound.title"),
                getTranslation("shell.notFound.text"),
                Link.button("", getTranslation("shell.toHome"), true));
        return STATUS;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("shell.notFound.title"));
    }
}
