package org.tongqu.portal.bank.file;

import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.portal.problem.Violations;

/**
 * What a file has to fit.
 *
 * @param account whose statement it has to be, with names of columns by {@link Column}; those that are missing have their
 *     usual names
 * @param before what was on the account after the statement before, if there is one
 * @param days which days it has to speak of; nothing if the file tells
 * @param today the last day of which a bank can know anything
 */
public record Expected(BankAccount account, Optional<Fen> before, Optional<CoveredDays> days, LocalDate today) {

    private static final int NUMBER = 64;

    /** Names the row if the account that it names is another one; a row may name none. */
    void checkAccount(Violations violations, int row, String written) {
        violations.require(
                digits(written).isEmpty() || isOwn(written),
                "row " + row,
                "bank.file.otherAccount",
                row,
                Cells.cut(written, NUMBER),
                account.number());
    }

    /**
     * Whether it is the number of the account. Banks write numbers with and without spaces and words, so digits count; of a
     * number that is covered in part those behind the cover.
     */
    boolean isOwn(String written) {
        String plain = Cells.plain(written);
        int cover = plain.lastIndexOf('*');
        String own = digits(account.number());
        return cover < 0 ? digits(plain).equals(own) : own.endsWith(digits(plain.substring(cover)));
    }

    static String digits(String number) {
        return Cells.plain(number).replaceAll("[^0-9]", "");
    }

    /** Names the row if its day is still to come or is none of those that the statement speaks of. */
    void check(Violations violations, int row, LocalDate day) {
        String field = "row " + row;
        if (day.isAfter(today)) {
            violations.add(field, "bank.file.future", row, day, today);
        } else if (days.isPresent() && !days.get().contains(day)) {
            violations.add(
                    field,
                    "bank.file.outside",
                    row,
                    day,
                    days.get().from(),
                    days.get().to());
        }
    }
}
