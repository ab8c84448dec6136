package org.tongqu.portal.delivery.mark;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * To whom a copy was handed, and when.
 *
 * @param buyer the organisation
 * @param person login name
 * @param handedAt when the link was made by which it is taken
 */
public record CopyMark(CopyCode code, Buyer buyer, String person, OffsetDateTime handedAt) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** An organisation and its name. */
    public record Buyer(String id, String name) {}

    /** The minute in Shanghai. */
    String minute() {
        return handedAt.atZoneSameInstant(ZONE).format(MINUTE);
    }

    /** In letters that every font has. */
    String plainLine() {
        return "Tongqu " + code.shown() + "   " + buyer.id() + " / " + person + "   " + minute() + " +08:00";
    }

    /** With the name of the buyer. */
    String line() {
        return "通衢交付件 " + code.shown() + " · " + buyer.id() + " " + buyer.name() + " / " + person + " · " + minute();
    }

    /** The name of the copy: the code stands before the last full stop. */
    public String fileName(String name) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + "_" + code.shown() + name.substring(end);
    }
}
