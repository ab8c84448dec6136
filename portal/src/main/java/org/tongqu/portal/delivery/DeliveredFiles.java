package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.order.OrderState;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.delivery.mark.CopyMark;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.trade.OrderFacts;

/** Files that sellers lay down for the buyers of their orders, and the links by which buyers take them. */
@ApplicationScoped
@Transactional
public class DeliveredFiles {

    /** Bytes of a file. Platform rule. */
    public static final int LARGEST = 32 << 20;

    /** Files of an order at a time. Platform rule. */
    static final int MOST = 50;

    /** How long a link lives. Platform rule. */
    private static final Duration LINK = Duration.ofMinutes(15);

    private static final int PART = 1 << 20;
    private static final int NAME = 120;
    private static final String LAY = "delivery.declare";
    private static final String TAKE = "delivery-file.take";

    private HandOverRepository repository;
    private LinkSeal seal;
    private GatewayCalls calls;
    private FileCopies copies;
    private DeliveryDesk desk;

    protected DeliveredFiles() {} // for CDI proxies

    @Inject
    public DeliveredFiles(
            HandOverRepository repository, LinkSeal seal, GatewayCalls calls, FileCopies copies, DeliveryDesk desk) {
        this.repository = repository;
        this.seal = seal;
        this.calls = calls;
        this.copies = copies;
        this.desk = desk;
    }

    /** Where a file can be taken from, and until when. */
    public record FileLink(String path, OffsetDateTime until) {}

    /**
     * A file that is being taken.
     *
     * @param call number of the taking in the book of calls
     * @param mark whose copy it is
     */
    public record Opened(long call, FileFacts file, CopyMark mark) {}

    /** The files of an order, newest first. */
    @Needs("order.read")
    public List<FileFacts> list(String orderId) {
        return repository.filesOf(desk.order(orderId).id()).stream()
                .map(FileFacts::of)
                .toList();
    }

    /** Whether the caller takes files of the order; of a completed one nobody does. */
    @Needs("order.read")
    public boolean mayTake(OrderFacts order) {
        return order.state() != OrderState.COMPLETED
                && desk.acts(TAKE, order.buyer().id());
    }

    /**
     * Lets the caller lay a file of that name down; asked before its content is read.
     *
     * @throws Refusal if there are enough files, or the order is completed
     */
    @Needs(LAY)
    public void requireRoom(String orderId, String name) {
        requireNotCompleted(desk.sold(LAY, orderId));
        new Violations().text("name", plain(name), NAME).throwIfAny();
        if (repository.filesOf(orderId).size() >= MOST) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.tooManyFiles", MOST);
        }
    }

    /**
     * Keeps a file whose content is here.
     *
     * @param digest SHA-256 of the content in hexadecimal digits
     */
    @Needs(LAY)
    public FileFacts keep(String orderId, String name, Spool content, String digest) {
        requireRoom(orderId, name);
        String plain = plain(name);
        DeliveredFile.Content facts = new DeliveredFile.Content(content.length(), digest);
        DeliveredFile file = new DeliveredFile(orderId, plain, facts, desk.username(), desk.now());
        repository.add(file);
        keepParts(file.id(), content);
        desk.record("delivery.fileLaid", orderId, Map.of("name", plain, "bytes", facts.size(), "digest", digest));
        return FileFacts.of(file);
    }

    private void keepParts(long file, Spool content) {
        try (InputStream in = content.open()) {
            int no = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                repository.addPart(file, no, part);
                no++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file back; its contents are thrown away. Again, it does nothing. */
    @Needs(LAY)
    public void remove(String orderId, String fileId) {
        desk.sold(LAY, orderId);
        DeliveredFile file = file(orderId, fileId);
        if (!file.isRemoved()) {
            file.remove(desk.now());
            repository.dropParts(file.id());
            desk.record("delivery.fileRemoved", orderId, Map.of("name", file.name(), "digest", file.digest()));
        }
    }

    /** A link by which whoever has it takes the file, for a quarter of an hour; what leaves by it is the caller's copy. */
    @Needs(TAKE)
    public FileLink link(String orderId, String fileId) {
        OrderFacts order = desk.bought(TAKE, orderId);
        requireNotCompleted(order);
        DeliveredFile file = file(orderId, fileId);
        if (file.isRemoved()) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.fileTakenBack", file.name());
        }
        OffsetDateTime until = desk.now().plus(LINK);
        long second = until.toEpochSecond();
        CopyCode copy = copies.begin(file, order, desk.username()).code();
        desk.record("delivery.fileLinked", orderId, Map.of("name", file.name(), "copy", copy.shown()));
        String sealed = seal.of(file.id(), second, copy.plain());
        return new FileLink(
                "/delivered/" + file.id() + "?until=" + second + "&copy=" + copy.plain() + "&seal=" + sealed, until);
    }

    /**
     * Begins the taking of a file by a link.
     *
     * @throws Refusal NOT_FOUND if the link is made up or over, or the file is gone
     */
    @Needs("gateway.call")
    public Opened open(String fileId, String until, String copy, String given) {
        long second = number(until);
        long id = number(fileId);
        String code = String.valueOf(copy);
        boolean good = seal.fits(id, second, code, String.valueOf(given))
                && second >= desk.now().toEpochSecond();
        DeliveredFile file =
                repository.file(id).filter(found -> good && !found.isRemoved()).orElseThrow(DeliveredFiles::badLink);
        CopyMark mark = copies.mark(code, id).orElseThrow(DeliveredFiles::badLink);
        return new Opened(calls.beginFile(file.orderId()), FileFacts.of(file), mark);
    }

    private static Refusal badLink() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "delivery.badLink");
    }

    /** A part of a file that is being taken, from 0; empty behind the last. */
    @Needs("gateway.call")
    public byte[] part(Opened opened, int no) {
        return repository.part(opened.file().id(), no).orElse(new byte[0]);
    }

    private static void requireNotCompleted(OrderFacts order) {
        if (order.state() == OrderState.COMPLETED) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.completed", order.id());
        }
    }

    private DeliveredFile file(String orderId, String fileId) {
        return repository
                .file(number(fileId))
                .filter(found -> found.orderId().equals(orderId))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "delivery.fileNotFound", fileId));
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** The last step of a path, without anything that a file system or a header could misread. */
    private static String plain(String name) {
        String text = name == null ? "" : name;
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", "")
                .strip();
    }
}
