package org.tongqu.portal.it.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as an officer would fill it in: one right row and one with three faults. */
final class DemandSheet {

    static final String NAME = "示例需求表.xlsx";
    static final String RIGHT = "服务区充电余位预告";

    private DemandSheet() {}

    /** Writes the workbook into a folder. */
    static Path write(Path folder) {
        Map<String, String> right = right();
        Map<String, String> wrong = new LinkedHashMap<>(right);
        wrong.put("名称", "港区集卡夜间排队提示");
        wrong.put("合作方式", "随便");
        wrong.put("投资规模（万元）", "很多");
        wrong.put("区域", "长江以南");
        Path file = folder.resolve(NAME);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "tongqu", "1.0")) {
            Worksheet sheet = book.newWorksheet("场景需求");
            row(sheet, 0, new ArrayList<>(right.keySet()));
            row(sheet, 1, new ArrayList<>(right.values()));
            row(sheet, 2, new ArrayList<>(wrong.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(number, i, cells.get(i));
        }
    }

    private static Map<String, String> right() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("名称", RIGHT);
        cells.put("规模类型", "高价值小切口场景");
        cells.put("需求方性质", "政府");
        cells.put("所属主题", "服务公众出行");
        cells.put("运输方式", "公路");
        cells.put("业务领域", "基础设施");
        cells.put("区域", "长三角");
        cells.put("背景", "节假日充电排队");
        cells.put("拟解决问题", "缺少余位预告");
        cells.put("建设内容", "建立余位预告模型");
        cells.put("数据需求", "充电桩状态|API产品|实时|充电企业|G2|市场采购|是");
        cells.put("预期成效", "平均排队|40|15|分钟|示例口径");
        cells.put("安全要求", "不涉及个人信息");
        cells.put("投资规模（万元）", "80");
        cells.put("合作方式", "揭榜挂帅");
        cells.put("应答资格", "具备数据加工处理能力");
        cells.put("联系部门", "数据部（示例）");
        cells.put("联系人", "示例联系人");
        cells.put("联系电话", "000-00000000");
        cells.put("联系邮箱", "a@example.com");
        return cells;
    }
}
