package org.parallax.ui.ledger;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.parallax.finding.Finding;
import org.parallax.ui.style.BrokenLines;
import org.parallax.ui.style.Messages;
import org.parallax.ui.style.Script;
import org.parallax.ui.style.Styles;

/** What one source says of one matter, in its own words; nothing where it is silent. */
final class ReadingCell extends TableCell<LedgerRow, LedgerRow> {
  private static final PseudoClass OUTLIER = PseudoClass.getPseudoClass("outlier");

  private final int source;
  private final String name;
  private final Tone tone = new Tone(this);
  private String words = "";
  private boolean intricate;

  /**
   * @param source the number of the source in the rows
   * @param name what it is called
   * @param go is given the row and the words that were clicked
   */
  ReadingCell(int source, String name, BiConsumer<LedgerRow, Quoted> go) {
    this.source = source;
    this.name = name;
    setWrapText(true);
    getStyleClass().addAll("plx-ledger-reading", Styles.SERIF);
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, go));
  }

  private void clicked(MouseEvent event, BiConsumer<LedgerRow, Quoted> go) {
    LedgerRow row = getItem();
    if (row != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      go.accept(row, row.cells().get(source));
    }
  }

  @Override
  protected void updateItem(@Nullable LedgerRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      show(Quoted.SILENT, "");
      setAccessibleText(null);
      return;
    }
    Quoted said = row.cells().get(source);
    String verdict =
        row.item().finding().map(Finding::verdict).map(Styles::of).orElse("plx-marked");
    show(said, said.isSpoken() ? verdict : "");
    setAccessibleText(spoken(said));
  }

  private void show(Quoted said, String colour) {
    words = said.shown();
    intricate = Script.isIntricate(words);
    setText(words);
    setTextAlignment(Script.isFromTheRight(words) ? TextAlignment.RIGHT : TextAlignment.LEFT);
    Styles.bothWays(this, Script.isMixed(words));
    tone.set(colour);
    pseudoClassStateChanged(OUTLIER, said.outlier());
  }

  @Override
  protected void layoutChildren() {
    if (intricate) {
      setText(BrokenLines.of(words, getFont(), this, getWidth()));
    }
    super.layoutChildren();
  }

  private String spoken(Quoted said) {
    return !said.isSpoken()
        ? Messages.text("ledger.spoken-silent", name)
        : said.outlier()
            ? Messages.text("ledger.spoken-outlier", name, said.words())
            : Messages.text("ledger.spoken", name, said.words());
  }
}
