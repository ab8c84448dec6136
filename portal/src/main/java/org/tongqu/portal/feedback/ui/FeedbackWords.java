package org.tongqu.portal.feedback.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.feedback.Share;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.text.Texts;

/** The words of feedback in the reader's language. */
@ApplicationScoped
public class FeedbackWords {

    private static final String REASONS = "matchRejections";
    private static final long PPM_OF_PERCENT = 10_000;

    private Texts texts;
    private CodeTables codes;

    protected FeedbackWords() {} // for CDI proxies

    @Inject
    public FeedbackWords(Texts texts, CodeTables codes) {
        this.texts = texts;
        this.codes = codes;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), "feedback." + key, args);
    }

    List<String> reasons() {
        return codes.codes(REASONS);
    }

    String reason(String code) {
        return codes.name(REASONS, code, Markup.locale());
    }

    /** Why somebody said no: the reason, and the comment if there is one. */
    String why(String reason, String comment) {
        return comment.isEmpty() ? reason(reason) : text("why", reason(reason), comment);
    }

    /** A share with what it rests on: {@code 60%（3/5）}; a dash if it rests on nothing. */
    String share(Share share) {
        return share.isKnown()
                ? text("quality.share", percent(share), share.part(), share.of())
                : text("quality.nothing");
    }

    /** In whole per cent, rounded. */
    static String percent(Share share) {
        return NumberText.percentShort((share.ppm() + PPM_OF_PERCENT / 2) / PPM_OF_PERCENT * PPM_OF_PERCENT);
    }
}
