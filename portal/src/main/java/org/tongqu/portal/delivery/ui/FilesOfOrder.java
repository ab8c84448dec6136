package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.order.OrderState;
import org.tongqu.portal.delivery.DeliveredFiles;
import org.tongqu.portal.delivery.DeliveryForm;
import org.tongqu.portal.delivery.FileFacts;
import org.tongqu.portal.delivery.FileLaying;
import org.tongqu.portal.delivery.HandOvers;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.ui.OrderSection;

/** Shows the files of an order; the seller lays them down, the buyer takes them. */
@ApplicationScoped
public class FilesOfOrder implements OrderSection {

    private static final int PLACE = 15;
    private static final int MEBIBYTE = 1 << 20;
    private static final int SHORT = 12;

    @Inject
    private DeliveredFiles files;

    @Inject
    private FileLaying laying;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Instance<DeliveryWords> words;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Part part(OrderFacts order, Command changed) {
        return Part.of(content(order, changed));
    }

    private Optional<Component> content(OrderFacts order, Command changed) {
        List<FileFacts> laid = files.list(order.id());
        boolean byFile = handOvers.get(order.id()).form() == DeliveryForm.FILE;
        if (!byFile && laid.isEmpty()) {
            return Optional.empty();
        }
        DeliveryWords said = words.get();
        HtmlContainer content = Markup.div("tq-stack");
        content.add(
                laid.isEmpty()
                        ? Markup.p("tq-quiet", said.text("delivery.files.none"))
                        : table(said, order, laid, changed));
        content.add(Markup.p("tq-quiet tq-small", said.text("delivery.files.copies")));
        if (handOvers.mayDeliver(order) && order.state() != OrderState.COMPLETED) {
            content.add(upload(said, order, changed));
        }
        return Optional.of(Surface.of(said.text("delivery.files"), content));
    }

    private Component table(DeliveryWords said, OrderFacts order, List<FileFacts> laid, Command changed) {
        StackTable table = new StackTable(said.text("delivery.files"))
                .column(said.text("delivery.column.file"))
                .number(said.text("delivery.column.bytes"))
                .column(said.text("delivery.column.digest"))
                .column(said.text("delivery.column.laid"))
                .column(said.text("delivery.column.acts"));
        boolean taking = files.mayTake(order);
        boolean laying = handOvers.mayDeliver(order);
        for (FileFacts file : laid) {
            HtmlContainer acts = Markup.div("tq-row");
            if (taking) {
                acts.add(Action.quiet(said.text("delivery.file.take"), () -> take(order, file))
                        .small()
                        .button());
            }
            if (laying) {
                acts.add(Action.quiet(said.text("delivery.file.remove"), () -> remove(order, file, changed))
                        .danger()
                        .small()
                        .button());
            }
            table.row(
                    Markup.text(file.name()),
                    Markup.number(NumberText.count(file.size())),
                    Markup.attribute(Markup.code(file.digest().substring(0, SHORT) + "…"), "title", file.digest()),
                    Markup.number(DateText.moment(file.uploadedAt())),
                    taking || laying ? acts : Markup.text("—"));
        }
        return table;
    }

    private Component upload(DeliveryWords said, OrderFacts order, Command changed) {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> {
            laying.upload(order.id(), file.fileName(), new ByteArrayInputStream(content));
            changed.execute();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DeliveredFiles.LARGEST);
        upload.setUploadButton(
                Action.second(said.text("delivery.file.lay"), () -> {}).button());
        upload.setDropAllowed(false);
        HtmlContainer refused = Markup.div("");
        refused.getElement().setAttribute("role", "status");
        String help = said.text("delivery.file.help", DeliveredFiles.LARGEST / MEBIBYTE);
        upload.addFileRejectedListener(rejected -> {
            refused.removeAll();
            refused.add(Notice.failed(said.text("delivery.file.refused"), help));
        });
        return Markup.div("tq-stack", Markup.p("tq-quiet tq-small", help), upload, refused);
    }

    /** The answer is an attachment, so the page stays where it is. */
    private void take(OrderFacts order, FileFacts file) {
        UI.getCurrent()
                .getPage()
                .setLocation(files.link(order.id(), String.valueOf(file.id())).path());
    }

    private void remove(OrderFacts order, FileFacts file, Command changed) {
        DeliveryWords said = words.get();
        ConfirmStep.of(said.text("delivery.file.remove"))
                .object(file.name())
                .effect(said.text("delivery.file.remove.effect"))
                .ending()
                .open(said.text("delivery.file.remove"), () -> {
                    files.remove(order.id(), String.valueOf(file.id()));
                    changed.execute();
                });
    }
}
