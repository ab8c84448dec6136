package org.tongqu.portal.delivery.mark;

import com.lowagie.text.Rectangle;
import java.util.Locale;

/**
 * Where the foot of a page is, as it stands upright.
 *
 * @param box what is seen of it, before it is turned
 * @param turned clockwise, in degrees: 0, 90, 180 or 270
 */
record PageFoot(Rectangle box, int turned) {

    private static final int SIZE = 7;
    private static final float LEFT = 18;
    private static final float FOOT = 8;
    private static final int QUARTER = 90;

    /** A line as an order to draw it (ISO 32000, text objects). */
    String line(String font, String text) {
        return "q 0.5 g BT " + font + " " + SIZE + " Tf " + matrix() + " Tm (" + plain(text) + ") Tj ET Q\n";
    }

    private String matrix() {
        return switch (turned / QUARTER % 4) {
            case 1 -> matrix("0 1 -1 0", box.getRight() - FOOT, box.getBottom() + LEFT);
            case 2 -> matrix("-1 0 0 -1", box.getRight() - LEFT, box.getTop() - FOOT);
            case 3 -> matrix("0 -1 1 0", box.getLeft() + FOOT, box.getTop() - LEFT);
            default -> matrix("1 0 0 1", box.getLeft() + LEFT, box.getBottom() + FOOT);
        };
    }

    private static String matrix(String turn, float x, float y) {
        return turn + String.format(Locale.ROOT, " %.2f %.2f", x, y);
    }

    /** Nothing that ends or changes the text. */
    private static String plain(String text) {
        return text.replaceAll("[^ -~]|[()\\\\]", "?");
    }
}
