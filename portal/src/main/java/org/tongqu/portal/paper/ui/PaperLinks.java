package org.tongqu.portal.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.paper.PaperFile;
import org.tongqu.portal.paper.PaperFormat;

/** Links to a document in its three forms; the file is made when somebody asks for it. */
@Dependent
public class PaperLinks {

    private final PaperWords words;

    @Inject
    public PaperLinks(PaperWords words) {
        this.words = words;
    }

    /** How the file is made. */
    @FunctionalInterface
    interface Making extends Serializable {
        PaperFile file(PaperFormat format, Locale language);
    }

    /** One link per form. */
    List<Component> of(Making making) {
        Locale language = words.locale();
        return Arrays.stream(PaperFormat.values())
                .map(format -> link(format, language, making))
                .toList();
    }

    /** The links with a heading. */
    Component surface(Making making) {
        return Surface.of(
                words.text("paper.take"),
                Markup.p("tq-quiet", words.text("paper.take.why")),
                Markup.div("tq-row", of(making).toArray(Component[]::new)));
    }

    private Component link(PaperFormat format, Locale language, Making making) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            PaperFile file = making.file(format, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), format.mediaType(), file.content().length);
        });
        Anchor link = new Anchor(handler, format.name());
        link.addClassName("tq-button");
        link.getElement().setAttribute("data-kind", "outlined");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("aria-label", words.text("paper.download", format.name()));
        return link;
    }
}
