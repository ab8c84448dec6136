package org.tongqu.portal.review;

import java.util.Locale;
import org.tongqu.portal.text.Texts;
import org.tongqu.workflow.CaseDiagram;
import org.tongqu.workflow.ProcessKey;

/** The words in the picture of a case, in one language. */
record DiagramWords(Texts texts, Locale language) implements CaseDiagram.Words {

    @Override
    public String title(ProcessKey process) {
        return texts.text(language, "review.process." + process.key());
    }

    /** Elements without a text of their own keep the Chinese name of the process. */
    @Override
    public String element(String element, String name) {
        return texts.find(language, "review.element." + element).orElse(name);
    }

    @Override
    public String state(CaseDiagram.StationState state) {
        return texts.text(language, "review.station." + state);
    }
}
