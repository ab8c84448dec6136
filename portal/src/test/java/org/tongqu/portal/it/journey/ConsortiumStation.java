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
        leadProposesSharing();
        signs("member.o030");
        signs("member.o033");
        signs("lead");
        screen.sees("全体成员已签署，生效中");
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

    private void leadProposesSharing() {
        screen.as("lead");
        open();
        screen.press("提出收益分配协议");
        screen.typeDay("生效日期", "2026-11-01");
        album.picture("share-terms");
        screen.press("提出收益分配协议");
        screen.sees("签署收益分配协议");
    }

    private void signs(String member) {
        screen.as(member);
        open();
        screen.press("签署收益分配协议");
        screen.sees("对以上摘要的文本签署");
        if (member.equals("lead")) {
            album.picture("share-signature");
        }
        screen.press("签署收益分配协议");
        screen.sees(CONSORTIUM, "已签");
    }

    private void open() {
        screen.open("consortia/" + journey.told("consortium"));
        screen.sees(CONSORTIUM);
    }
}
