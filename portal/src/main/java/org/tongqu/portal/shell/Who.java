package org.tongqu.portal.shell;

/**
 * The person at the screen, as the frame shows them.
 *
 * @param known whether they signed in
 * @param name their own name; empty for the public
 * @param line organisation and roles: {@code 示例气象服务科技（企业发布者）}
 */
record Who(boolean known, String name, String line) {

    /** The first sign of the name, for the round badge; a fictional name's leading 示 is left out. */
    String initial() {
        String sign = name.startsWith("示例") ? name.substring(1) : name;
        return sign.isEmpty() ? "?" : sign.substring(0, sign.offsetByCodePoints(0, 1));
    }
}
