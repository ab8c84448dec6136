package org.tongqu.portal.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps what was handed over: declarations, files and their contents. */
public interface HandOverRepository {

    Optional<HandOver> handOver(String orderId);

    void add(HandOver handOver);

    /** Deliveries on which nobody said anything until that time, which nobody else has locked. */
    List<HandOver> lockSilent(OffsetDateTime now, int limit);

    Optional<DeliveredFile> file(long id);

    /** The files of an order that were not removed, newest first. */
    List<DeliveredFile> filesOf(String orderId);

    void add(DeliveredFile file);

    void addPart(long fileId, int no, byte[] content);

    /** A part of a file's contents, from 0; empty behind the last. */
    Optional<byte[]> part(long fileId, int no);

    /** Throws the contents of a file away. */
    void dropParts(long fileId);

    /** The secret that seals all links; that one is kept if there is none yet. */
    String seal(String fresh);
}
