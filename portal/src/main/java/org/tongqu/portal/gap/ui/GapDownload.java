package org.tongqu.portal.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A link to a file that is made when somebody asks for it. */
final class GapDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private GapDownload() {}

    /** A workbook, or a CSV file if the name says so. */
    static Component link(String text, String name, SerializableSupplier<byte[]> content) {
        String type = name.endsWith(".csv") ? "text/csv" : XLSX;
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        Anchor link = new Anchor(file, text);
        link.addClassName("tq-button");
        link.getElement().setAttribute("data-kind", "outlined");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
