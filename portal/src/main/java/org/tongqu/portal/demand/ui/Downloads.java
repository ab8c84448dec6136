package org.tongqu.portal.demand.ui;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Lets a page hand out a file that is made when somebody asks for it. */
final class Downloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** A workbook, or a CSV file if the name says so. */
    static DownloadHandler of(String name, SerializableSupplier<byte[]> content) {
        String type = name.endsWith(".csv") ? "text/csv" : XLSX;
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
