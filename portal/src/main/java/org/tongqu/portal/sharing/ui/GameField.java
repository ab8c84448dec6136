package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.sharing.GameDraft;
import org.tongqu.portal.sharing.GameFacts;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareGames;
import org.tongqu.portal.sharing.TermsDraft;

/** Where the table of a game is written or chosen as a file; laid down, its digest stands in the terms. */
final class GameField {

    private static final int LARGEST_FILE = 256 * 1024;
    private static final int SHOWN = 20;

    private final SharingWords words;
    private final ShareGames games;
    private final NegotiationFacts facts;
    private final List<String> members;
    private final TextArea rows;
    private final HtmlContainer outcome = Markup.div("");
    private String digest;

    GameField(TermsInputs inputs, ShareGames games, NegotiationFacts facts, TermsDraft terms, String digest) {
        this.words = inputs.words();
        this.games = games;
        this.facts = facts;
        this.digest = digest;
        members = terms.members().stream()
                .map(TermsDraft.MemberDraft::organisationId)
                .distinct()
                .sorted()
                .toList();
        rows = inputs.in().lines("sharing.digest");
        rows.setLabel(words.text("share.game.input"));
        rows.setHelperText(words.text("share.game.input.help"));
        rows.setMaxHeight("24rem");
        outcome.getElement().setAttribute("role", "status");
        Optional<GameFacts> kept = digest.isEmpty() ? Optional.empty() : games.find(facts.id(), digest);
        rows.setValue(kept.map(this::written).orElseGet(this::blank));
        kept.ifPresent(game -> outcome.add(new GameParts(words, facts).of(game)));
        rows.addValueChangeListener(change -> {
            this.digest = "";
            outcome.removeAll();
            outcome.add(Notice.due(words.text("share.game.changed"), words.text("share.game.changed.why")));
        });
    }

    /** Whether there are so few members that their coalitions can be written on a screen. */
    static boolean fits(TermsDraft terms) {
        return terms.members().size() <= GameParts.MOST_MEMBERS;
    }

    List<Component> components() {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> {
            rows.setValue(new String(content, StandardCharsets.UTF_8));
            lay();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileTypes(".csv");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(words.text("share.game.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(words.text("demand.import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(words.text("share.game.tooLarge", LARGEST_FILE / 1024))
                        .setIncorrectFileType(words.text("share.game.type"))
                        .setTooManyFiles(words.text("demand.import.oneFile"))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> {
            outcome.removeAll();
            outcome.add(Notice.failed(words.text("share.game.refused"), rejected.getErrorMessage()));
        });
        return List.of(
                rows,
                upload,
                Action.second(words.text("share.act.layGame"), this::lay).button(),
                outcome);
    }

    /** The digest of the table that was laid down last; empty if it was changed since. */
    String digest() {
        return digest;
    }

    private void lay() {
        outcome.removeAll();
        try {
            GameFacts game = games.keep(facts.id(), GameDraft.ofCsv(rows.getValue()));
            digest = game.digest();
            outcome.add(new GameParts(words, facts).of(game));
        } catch (InvalidInput wrong) {
            HtmlContainer list = Markup.el("ul", "tq-small");
            wrong.violations().stream()
                    .limit(SHOWN)
                    .map(this::fault)
                    .forEach(fault -> list.add(Markup.el("li", "", fault)));
            outcome.add(
                    Notice.failed(
                            words.text("share.game.refused"),
                            words.text("share.game.faults", wrong.violations().size())),
                    list);
        }
    }

    /** With the number of the row, as a person counts them. */
    private String fault(Violation violation) {
        String field = violation.field();
        int open = field.indexOf('[');
        return open < 0
                ? words.message(violation)
                : words.text(
                        "share.game.row",
                        Integer.parseInt(field.substring(open + 1, field.indexOf(']'))) + 1,
                        words.message(violation));
    }

    private String written(GameFacts game) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number < game.worths().size(); number++) {
            lines.add(String.join("+", game.coalition(number)) + ","
                    + game.worths().get(number));
        }
        return String.join("\n", lines);
    }

    /** All coalitions, their worths still to be written. */
    private String blank() {
        List<String> lines = new ArrayList<>(List.of(words.text("share.game.heading")));
        for (int number = 1; number < 1 << members.size(); number++) {
            int coalition = number;
            lines.add(String.join(
                            "+",
                            members.stream()
                                    .filter(member -> (coalition >> members.indexOf(member) & 1) == 1)
                                    .toList())
                    + ",");
        }
        return String.join("\n", lines);
    }
}
