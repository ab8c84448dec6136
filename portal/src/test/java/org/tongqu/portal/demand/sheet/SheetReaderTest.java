package org.tongqu.portal.demand.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @Test
    void rows_keep_the_numbers_that_people_see_and_empty_ones_are_left_out() {
        Sheet sheet = csv("名称,区域\n\n甲,长三角\n ,\n乙,\n");
        assertThat(sheet.headers()).containsExactly("名称", "区域");
        assertThat(sheet.rows())
                .containsExactly(new Sheet.Row(3, Map.of("名称", "甲", "区域", "长三角")), new Sheet.Row(5, Map.of("名称", "乙")));
    }

    @Test
    void a_cell_may_hold_commas_quotes_and_lines() {
        assertThat(csv("名称\n\"甲, \"\"乙\"\"\r\n丙\"\n").rows().get(0).cells()).containsEntry("名称", "甲, \"乙\"\n丙");
    }

    @Test
    void dates_and_numbers_of_a_workbook_read_as_people_mean_them() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongqu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("一");
            sheet.value(0, 0, "响应截止");
            sheet.value(0, 1, "投资规模");
            sheet.value(2, 0, LocalDate.parse("2026-12-10"));
            sheet.style(2, 0).format("yyyy/m/d;@").set();
            sheet.value(2, 1, 620.5);
            sheet.value(3, 1, 86400);
        }
        Sheet sheet = SheetReader.read(new SheetFile("x.xlsx", out.toByteArray()));
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(3, Map.of("响应截止", "2026-12-10", "投资规模", "620.5")),
                        new Sheet.Row(4, Map.of("投资规模", "86400")));
    }

    @Test
    void nothing_and_garbage_are_refused() {
        assertThatThrownBy(() -> csv(" \n\n")).hasMessageContaining("sheet.empty");
        byte[] broken = "PK\u0003\u0004 this is no package".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SheetReader.read(new SheetFile("x.xlsx", broken)))
                .hasMessageContaining("sheet.unreadable");
        assertThatThrownBy(() -> csv("名称\n\"甲")).hasMessageContaining("sheet.unreadable");
    }

    @Test
    void too_large_a_file_is_refused_unread() {
        byte[] large = new byte[SheetReader.LARGEST + 1];
        assertThatThrownBy(() -> SheetReader.read(new SheetFile("x.csv", large)))
                .hasMessageContaining("sheet.tooLarge");
    }

    @Test
    void too_many_rows_are_refused() {
        String rows = "名称\n" + "甲\n".repeat(SheetReader.MOST_ROWS + 1);
        assertThatThrownBy(() -> csv(rows)).hasMessageContaining("sheet.tooManyRows");
        assertThat(csv("名称\n" + "甲\n".repeat(SheetReader.MOST_ROWS)).rows()).hasSize(SheetReader.MOST_ROWS);
    }

    @Test
    void a_package_that_unpacks_to_too_much_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(SheetReader.LARGEST);
        assertThatThrownBy(() -> SheetReader.read(new SheetFile("x.xlsx", out.toByteArray())))
                .hasMessageContaining("unpacksTooMuch");
    }

    @Test
    void what_is_written_as_csv_is_no_formula() {
        byte[] csv = SheetWriter.csv(new SheetWriter.Table("一", List.of(List.of("名称"), List.of("=cmd|'/c calc'!A1"))));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=cmd").startsWith("\uFEFF");
    }

    @Test
    void what_is_written_is_read_again() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("名称", "背景"), List.of("甲", "一行\n两行")));
        Sheet sheet =
                SheetReader.read(new SheetFile("x.xlsx", SheetWriter.xlsx(List.of(new SheetWriter.Table("一", rows)))));
        assertThat(sheet.rows().get(0).cells()).containsEntry("名称", "甲").containsEntry("背景", "一行\n两行");
    }

    private static Sheet csv(String text) {
        return SheetReader.read(new SheetFile("x.csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
