package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 2: why, and what is to be built. */
final class ProblemPart implements FormPart {

    private static final int TEXT = 500;

    private final TextArea background;
    private final TextArea problem;
    private final TextArea build;
    private final TextArea indicators;
    private final TextArea security;
    private final FormSection section;

    ProblemPart(DemandFields make, int number) {
        background = make.area("background", TEXT);
        problem = make.area("problem", TEXT);
        build = make.lines("buildContent");
        indicators = make.lines("technicalIndicators");
        security = make.area("securityRequirements", TEXT);
        section = new FormSection(
                number,
                make.words().text("demand.form.why"),
                make.words().text("demand.form.whyHelp"),
                background,
                problem,
                build,
                indicators,
                security);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(DemandDraft draft) {
        background.setValue(draft.background());
        problem.setValue(draft.problem());
        build.setValue(String.join("\n", draft.buildContent()));
        indicators.setValue(String.join("\n", draft.technicalIndicators()));
        security.setValue(draft.securityRequirements());
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.background(background.getValue())
                .problem(problem.getValue())
                .buildContent(lines(build))
                .technicalIndicators(lines(indicators))
                .securityRequirements(security.getValue());
    }

    @Override
    public boolean isComplete() {
        return !background.isEmpty() && !problem.isEmpty() && !build.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return Stream.of("background", "problem", "buildContent", "technicalIndicators", "securityRequirements")
                .anyMatch(field::startsWith);
    }

    @Override
    public void bindTo(FieldErrors errors) {
        errors.bind("background", background);
        errors.bind("problem", problem);
        errors.bind("buildContent", build);
        errors.bind("technicalIndicators", indicators);
        errors.bind("securityRequirements", security);
    }

    static List<String> lines(TextArea area) {
        return area.getValue().lines().toList();
    }
}
