package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** Three organisations form a consortium, the authority confirms it, and all three sign how revenue is shared. */
public final class ConsortiumStation {

    static final String CONSORTIUM = "示例团雾数据创新联合体";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public ConsortiumStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        leadForms();
        leadInvites("示例气象服务科技有限公司", "数据供给单位");
        leadInvites("示例隐私计算科技有限公司", "场景应用单位");
        memberAccepts("member.o030");
        memberAccepts("member.o033");
        leadScoresAndFiles();
        authorityConfirms();
        leadDraftsSharing();
        memberNegotiates();
        leadPutsToSigning();
        signs("member.o030");
        signs("member.o033");
        signs("lead");
        screen.sees("生效中");
        album.pictures("share-agreement");
        open();
        screen.sees("全体成员已签署");
        album.pictures("consortium-room");
    }

    private void leadForms() {
        screen.as("lead");
        screen.goTo("创新联合体");
        screen.press("发起联合体");
        screen.type("名称", CONSORTIUM);
        screen.type("宗旨", "共同提供团雾路段通行数据服务");
        album.picture("consortium-form");
        screen.press("发起联合体");
        screen.arrives("consortia/IC-.*");
        journey.tell("consortium", screen.number());
        screen.press("修改章程");
        screen.type("决策机构", "理事会");
        screen.type("表决规则", "一致同意");
        screen.type("知识产权", "共有");
        screen.type("数据权属与用途", "持有权不转移");
        screen.type("退出规则（每行一条）", "提前60日书面提出");
        screen.type("争议解决", "协商");
        album.picture("consortium-charter");
        screen.press("修改章程");
        screen.seesNot("修改名称、宗旨与章程");
    }

    private void leadInvites(String organisation, String role) {
        screen.press("邀请成员");
        screen.pick("单位", organisation);
        screen.choose("角色", role);
        screen.press("邀请成员");
        screen.seesNot("邀请单位加入");
        screen.sees(organisation);
    }

    private void memberAccepts(String member) {
        screen.as(member);
        open();
        screen.press("接受邀请");
        screen.sees(CONSORTIUM, "接受后本单位成为联合体成员");
        screen.press("接受邀请");
        screen.seesNot("谢绝邀请");
    }

    private void leadScoresAndFiles() {
        screen.as("lead");
        open();
        screen.press("评定贡献");
        scores("示例甲省交通数据运营有限公司", "60", "60");
        scores("示例气象服务科技有限公司", "80", "40");
        scores("示例隐私计算科技有限公司", "20", "80");
        album.picture("consortium-scores");
        screen.press("评定贡献");
        screen.seesNot("评定各成员贡献");
        screen.press("提交备案");
        screen.sees(CONSORTIUM, "提交后由主管部门备案");
        screen.press("提交备案");
        screen.seesNot("修改章程");
        album.picture("consortium-filed");
    }

    private void scores(String member, String data, String technology) {
        screen.typeIn(member, "数据", data);
        screen.typeIn(member, "技术", technology);
        for (String other : new String[] {"资金", "算力", "运营", "标准"}) {
            screen.typeIn(member, other, "50");
        }
    }

    private void authorityConfirms() {
        screen.as("reviewer");
        open();
        screen.press("完成备案");
        screen.sees(CONSORTIUM, "完成后联合体进入运行");
        screen.press("完成备案");
        screen.seesNot("退回修改");
    }

    private void leadDraftsSharing() {
        screen.as("lead");
        open();
        screen.press("起草收益分配协议");
        screen.typeDay("生效日期", "2026-11-01");
        screen.press("起草收益分配协议");
        screen.arrives("workplace/share-agreements/SN-[0-9]+/terms");
        screen.choose("增加步骤", "平台服务费");
        screen.typeIn("1 平台服务费", "比例（%）", "3.5");
        screen.typeIn("1 平台服务费", "最低（元，选填）", "10");
        screen.typeIn("1 平台服务费", "最高（元，选填）", "1");
        album.picture("share-terms");
        screen.press("保存条款");
        screen.sees("服务费最低不能高于最高");
        screen.typeIn("1 平台服务费", "最高（元，选填）", "100000");
        screen.press("保存条款");
        screen.arrives("workplace/share-agreements/SN-[0-9]+");
        journey.tell("sharing", screen.number());
        screen.sees("平台服务费：提取收入的 3.50%", "五笔金额的分配示例");
        screen.type("试算金额（元）", "12345.67");
        screen.press("试算");
        screen.sees("按份额");
        album.picture("share-simulated");
        screen.press("发给成员协商");
        screen.sees("先以 1 万笔生成金额验证条款");
        screen.press("发给成员协商");
        screen.sees("协商中");
    }

    private void memberNegotiates() {
        screen.as("member.o030");
        openSharing();
        screen.press("发表意见");
        screen.type("意见", "数据投入占比偏低");
        screen.press("发表意见");
        screen.sees("数据投入占比偏低");
        screen.press("另提条款");
        screen.arrives("workplace/share-agreements/SN-[0-9]+/terms");
        screen.typeIn("1 平台服务费", "比例（%）", "3");
        screen.type("另提理由", "服务费下调");
        screen.press("另提条款");
        screen.arrives("workplace/share-agreements/SN-[0-9]+");
        screen.sees("第 2 轮", "平台服务费：提取收入的 3.00%");
        album.picture("share-rounds");
    }

    private void leadPutsToSigning() {
        screen.as("lead");
        openSharing();
        screen.press("交付签署");
        screen.sees("成员应在十个工作日内签署");
        screen.press("交付签署");
        screen.sees("等待全体成员签署", "签署文本");
    }

    private void signs(String member) {
        screen.as(member);
        openSharing();
        screen.press("签署收益分配协议");
        screen.sees("对以上摘要的文本签署");
        screen.type("登录密码", journey.password());
        if (member.equals("lead")) {
            album.picture("share-signature");
        }
        screen.press("签署收益分配协议");
        screen.sees("已签署");
        screen.seesNot("再次输入密码");
    }

    private void openSharing() {
        screen.open("workplace/share-agreements/" + journey.told("sharing"));
        screen.sees(CONSORTIUM);
    }

    private void open() {
        screen.open("consortia/" + journey.told("consortium"));
        screen.sees(CONSORTIUM);
    }
}
