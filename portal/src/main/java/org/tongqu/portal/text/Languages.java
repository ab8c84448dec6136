package org.tongqu.portal.text;

import java.util.List;
import java.util.Locale;

/** The languages of the portal; Simplified Chinese is the original of every text. */
public final class Languages {

    public static final Locale ZH_CN = Locale.forLanguageTag("zh-CN");
    public static final Locale ZH_TW = Locale.forLanguageTag("zh-TW");
    public static final Locale EN = Locale.ENGLISH;

    /** All languages, the original first. */
    public static final List<Locale> ALL = List.of(ZH_CN, ZH_TW, EN);

    private Languages() {}

    /** The portal's language nearest to the wanted one: Traditional regions and scripts go to zh-TW, others than Chinese and English to zh-CN. */
    public static Locale nearest(Locale wanted) {
        if (wanted == null) {
            return ZH_CN;
        }
        if ("en".equals(wanted.getLanguage())) {
            return EN;
        }
        boolean traditional =
                "Hant".equals(wanted.getScript()) || List.of("TW", "HK", "MO").contains(wanted.getCountry());
        return "zh".equals(wanted.getLanguage()) && traditional ? ZH_TW : ZH_CN;
    }
}
