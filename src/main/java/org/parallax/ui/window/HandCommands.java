package org.parallax.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.finding.Finding;
import org.parallax.finding.Side;
import org.parallax.ui.command.Actions;
import org.parallax.ui.command.Command;
import org.parallax.ui.dialog.Overlay;
import org.parallax.ui.dialog.Pick;
import org.parallax.ui.dialog.TagsSheet;
import org.parallax.ui.session.ByHand;
import org.parallax.ui.session.Ends;
import org.parallax.ui.session.Ends.End;
import org.parallax.ui.session.Item;
import org.parallax.ui.session.Regrouper;
import org.parallax.ui.session.ReviewSession;
import org.parallax.ui.style.Icons;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Correction;

/** What the commands do that mark words and put findings right. */
final class HandCommands {
  /** How much of marked words is shown in a list of corrections. */
  private static final int QUOTED = 40;

  private final ReviewSession session;
  private final Overlay overlay;

  HandCommands(ReviewSession session, Overlay overlay) {
    this.session = session;
    this.overlay = overlay;
  }

  /**
   * @param focusTags puts the keyboard on the tags of what is selected
   */
  void fill(Actions actions, Runnable focusTags) {
    ByHand hand = session.byHand();
    actions.put(
        Command.TAG,
        () -> {
          hand.mark();
          focusTags.run();
        });
    actions.put(Command.ADD_READING, hand::addReading, hand.canAdd());
    actions.put(Command.OMISSION, hand::omission, hand.hasPlace());
    end(actions, Command.START_BACK, End.START, false);
    end(actions, Command.START_ON, End.START, true);
    end(actions, Command.END_BACK, End.END, false);
    end(actions, Command.END_ON, End.END, true);
    actions.put(Command.REMOVE_MARK, hand::remove, hand.hasReading());
    Regrouper regrouper = session.regrouper();
    actions.put(Command.JOIN, this::join, when(() -> session.selected().isPresent()));
    actions.put(Command.SPLIT, () -> take("pick.split", regrouper::splitOff), when(this::isParted));
    actions.put(
        Command.APART, () -> take("pick.apart", regrouper::keepApart), when(this::isParted));
    actions.put(
        Command.CORRECTIONS,
        this::takeBack,
        Bindings.createBooleanBinding(
            () -> !session.workspace().review().corrections().isEmpty(),
            session.workspaceProperty()));
    actions.put(Command.TAGS, () -> new TagsSheet(session).show(overlay));
  }

  private void end(Actions actions, Command command, End end, boolean on) {
    Ends ends = session.byHand().ends();
    actions.put(command, () -> ends.move(end, on), ends.canMove());
  }

  private boolean isParted() {
    return !session.regrouper().readings().isEmpty();
  }

  private ObservableBooleanValue when(BooleanSupplier holds) {
    return Bindings.createBooleanBinding(
        holds::getAsBoolean, session.selectionProperty(), session.boardProperty());
  }

  private void join() {
    String topic = session.selected().map(Item::topic).orElse("");
    List<Pick.Choice> choices =
        session.regrouper().others().stream()
            .map(
                item ->
                    new Pick.Choice(
                        item.topic(),
                        Messages.text("group." + item.group().name().toLowerCase(Locale.ROOT)),
                        item.finding().map(Finding::kind).map(Icons::of).orElse(Feather.EDIT_2),
                        () -> session.regrouper().join(item)))
            .toList();
    new Pick(Messages.text("pick.join", topic), choices).show(overlay);
  }

  private void take(String prompt, Consumer<Side> act) {
    List<Pick.Choice> choices =
        session.regrouper().readings().stream()
            .map(
                side ->
                    new Pick.Choice(
                        side.label(),
                        "×" + side.articles().size(),
                        Feather.SCISSORS,
                        () -> act.accept(side)))
            .toList();
    new Pick(Messages.text(prompt), choices).show(overlay);
  }

  private void takeBack() {
    List<Pick.Choice> choices =
        session.regrouper().corrections().stream()
            .map(
                correction ->
                    new Pick.Choice(
                        words(correction),
                        "",
                        Feather.CORNER_UP_LEFT,
                        () -> session.regrouper().takeBack(correction)))
            .toList();
    new Pick(Messages.text("pick.correction"), choices).show(overlay);
  }

  private static String words(Correction correction) {
    if (correction instanceof Correction.Merged merged) {
      return Messages.text("correction.joined", quotes(merged.findings()));
    }
    if (correction instanceof Correction.Split split) {
      return Messages.text("correction.parted", quotes(split.parts()));
    }
    if (correction instanceof Correction.Moved moved) {
      return Messages.text("correction.moved", quote(moved.found()), quote(moved.meant()));
    }
    Correction.Apart apart = (Correction.Apart) correction;
    return Messages.text(
        "correction.apart", quotes(List.of(List.of(apart.one()), List.of(apart.other()))));
  }

  private static String quotes(List<List<Anchored>> groups) {
    return groups.stream()
        .flatMap(group -> group.stream().limit(1))
        .map(HandCommands::quote)
        .collect(Collectors.joining(" · "));
  }

  private static String quote(Anchored words) {
    String quote = words.anchor().quote();
    return "“" + (quote.length() > QUOTED ? quote.substring(0, QUOTED) + "…" : quote) + "”";
  }
}
