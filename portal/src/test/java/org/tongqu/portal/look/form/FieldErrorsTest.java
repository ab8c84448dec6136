package org.tongqu.portal.look.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.Html;
import org.tongqu.portal.problem.Violations;

class FieldErrorsTest {

    private final ErrorSummary summary = new ErrorSummary();
    private final FieldErrors errors = new FieldErrors(summary);
    private final TextField name = errors.bind("name", new TextField("产品名称"));

    @Test
    void everyViolationIsSaidAboveTheFormAndAtItsField() {
        errors.show(
                new Violations().add("name", "required").add("", "duplicate").list(),
                violation -> violation.code().equals("required") ? "此项必填。" : "已存在。");
        Element box = Html.of(summary);
        assertThat(box.attr("role")).isEqualTo("alert");
        assertThat(box.attr("tabindex")).isEqualTo("-1");
        assertThat(box.selectFirst("h2").text()).isEqualTo("有 2 处需要修改");
        assertThat(box.select("li").eachText()).containsExactly("产品名称：此项必填。", "已存在。");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("此项必填。");
        assertThat(box.select("a").eachAttr("data-tq-act"))
                .containsExactly("jump:" + name.getId().orElseThrow());
    }

    @Test
    void aNewValueTakesTheFieldsErrorAwayAndClearTheSummary() {
        errors.show(new Violations().add("name", "required").list(), violation -> "此项必填。");
        name.setValue("断面交通流");
        assertThat(name.isInvalid()).isFalse();
        assertThat(summary.isVisible()).isTrue();
        errors.clear();
        assertThat(summary.isVisible()).isFalse();
    }
}
