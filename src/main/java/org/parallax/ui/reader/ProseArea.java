package org.parallax.ui.reader;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;

/**
 * The text area of a column, and the only class that knows RichTextFX: paragraphs that can be read,
 * selected and copied, with a caret, and never edited.
 */
final class ProseArea extends GenericStyledArea<Block, String, Boolean> {
  private static final SegmentOps<String, Boolean> SEGMENTS = SegmentOps.styledTextOps();

  private final VirtualFlow<?, ?> flow;
  private final Consumer<IndexRange> copying;

  /**
   * A paragraph on screen.
   *
   * @param index its number
   * @param y where it begins below the top of the area
   */
  record Visible(int index, double y) {}

  /**
   * @param dressing gives each paragraph that comes on screen its looks
   * @param copying puts a selected range on the clipboard
   */
  ProseArea(BiConsumer<TextFlow, Block> dressing, Consumer<IndexRange> copying) {
    super(
        Block.NONE,
        dressing,
        false,
        SegmentOps.styledTextOps(),
        segment -> words(segment.getSegment()));
    this.copying = copying;
    this.flow = flowIn(this);
    getStyleClass().add("plx-prose");
    // RichTextFX's own sheet would set another line spacing over that of the typesetter.
    getStylesheets().clear();
    setUndoManager(UndoUtils.noOpUndoManager());
    setWrapText(true);
    setEditable(false);
    setShowCaret(CaretVisibility.OFF);
    focusedProperty()
        .addListener((at, was, is) -> setShowCaret(is ? CaretVisibility.ON : CaretVisibility.OFF));
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    caretPositionProperty()
        .addListener(at -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
    selectionProperty().addListener(at -> announceSelection());
    Nodes.addInputMap(this, InputMap.ignore(keyPressed().onlyIf(ProseArea::isForOthers)));
  }

  /** Shows other paragraphs, from their first. */
  void show(List<Block> blocks) {
    var document = new ReadOnlyStyledDocumentBuilder<>(SEGMENTS, Block.NONE);
    if (blocks.isEmpty()) {
      document.addParagraph("", false, Block.NONE);
    }
    blocks.forEach(block -> document.addParagraph(block.text(), false, block));
    replace(0, getLength(), document.build());
    moveTo(0);
    place(0, 0);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Scrolls so that a paragraph begins {@code y} pixels below the top of the area. */
  void place(int index, double y) {
    flow.showAtOffset(index, y);
  }

  /** The first paragraph on screen. */
  Optional<Visible> firstVisible() {
    int index = flow.getFirstVisibleIndex();
    if (index < 0 || index >= getParagraphs().size()) {
      return Optional.empty();
    }
    return flow.getCellIfVisible(index)
        .map(cell -> new Visible(index, cell.getNode().getBoundsInParent().getMinY()));
  }

  /** The paragraphs that are on screen or about to be. */
  Stream<TextFlow> shown() {
    return flow.visibleCells().stream()
        .map(Cell::getNode)
        .flatMap(box -> ((Parent) box).getChildrenUnmodifiable().stream())
        .filter(TextFlow.class::isInstance)
        .map(TextFlow.class::cast);
  }

  @Override
  public void copy() {
    copying.accept(getSelection());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> false;
      case CARET_OFFSET -> getCaretPosition();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private void announceSelection() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  /** Letters, digits and space are commands here: RichTextFX would swallow them. */
  private static boolean isForOthers(KeyEvent event) {
    return !event.isShortcutDown()
        && (event.getCode().isLetterKey()
            || event.getCode().isDigitKey()
            || event.getCode().isWhitespaceKey());
  }

  private static Node words(String words) {
    TextExt text = new TextExt(words);
    text.setTextOrigin(VPos.TOP);
    // Not "text", as RichTextFX has it: themes set that class for labels, with other line heights.
    text.getStyleClass().add("plx-words");
    return text;
  }

  private static VirtualFlow<?, ?> flowIn(Parent area) {
    return area.getChildrenUnmodifiable().stream()
        .filter(VirtualFlow.class::isInstance)
        .map(child -> (VirtualFlow<?, ?>) child)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("RichTextFX area without a VirtualFlow"));
  }
}
