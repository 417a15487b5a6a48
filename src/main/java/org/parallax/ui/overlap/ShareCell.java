package org.parallax.ui.overlap;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Styles;

/** How much one report shares with another, in figures and bars. */
final class ShareCell extends TableCell<OverlapRow, OverlapRow> {
  private final int index;
  private final Sources.Source other;
  private final Label substance = new Label();
  private final Label verbatim = new Label();
  private final Region substanceBar = bar("plx-share-substance");
  private final Region verbatimBar = bar("plx-share-verbatim");
  private final VBox content;

  /**
   * @param index the number of the other report in the rows
   */
  ShareCell(int index, Sources.Source other) {
    this.index = index;
    this.other = other;
    substance.getStyleClass().add(Styles.STRONG);
    verbatim.getStyleClass().addAll(Styles.SMALL, Styles.SOFT);
    content = new VBox(substance, track(substanceBar), verbatim, track(verbatimBar));
    content.getStyleClass().add("plx-share");
    getStyleClass().add("plx-share-cell");
  }

  private static Region bar(String style) {
    Region bar = new Region();
    bar.getStyleClass().add(style);
    return bar;
  }

  private static StackPane track(Region bar) {
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("plx-share-track");
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    return track;
  }

  @Override
  protected void updateItem(@Nullable OverlapRow row, boolean empty) {
    super.updateItem(row, empty);
    Optional<Share> share = Optional.ofNullable(row).flatMap(each -> each.shares().get(index));
    setGraphic(share.filter(Share::isAny).isPresent() && !empty ? content : null);
    setAccessibleText(row == null ? null : Messages.text("overlap.spoken-same", other.name()));
    if (row != null && share.isPresent()) {
      show(share.get());
      setAccessibleText(
          Messages.text(
              "overlap.spoken",
              row.source().name(),
              other.name(),
              percent(share.get().substance()),
              percent(share.get().verbatim())));
    }
  }

  private void show(Share share) {
    substance.setText(Messages.text("overlap.substance", percent(share.substance())));
    verbatim.setText(Messages.text("overlap.verbatim", percent(share.verbatim())));
    fill(substanceBar, share.substance());
    fill(verbatimBar, share.verbatim());
  }

  private void fill(Region bar, double part) {
    bar.maxWidthProperty().unbind();
    bar.maxWidthProperty().bind(content.widthProperty().multiply(part));
  }

  private static long percent(double part) {
    return Math.round(part * 100);
  }
}
