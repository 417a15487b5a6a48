package org.parallax.workspace;

/**
 * How a workspace is looked at. Undo leaves it as it is.
 *
 * @param theme light or dark
 * @param textSize of the reports, in per cent of the standard, 50 to 400
 * @param columns how they stand beside each other
 * @param locked whether the columns follow each other
 * @param filter which findings are shown
 */
public record ViewSettings(
    Theme theme, int textSize, Columns columns, boolean locked, Filter filter) {
  /** As a new workspace opens. */
  public static final ViewSettings STANDARD =
      new ViewSettings(Theme.SYSTEM, 100, Columns.STANDARD, true, Filter.ALL);

  /** Takes the nearest text size in 50 to 400 for one beyond. */
  public ViewSettings {
    textSize = Math.max(50, Math.min(400, textSize));
  }

  /** In another theme. */
  public ViewSettings in(Theme other) {
    return new ViewSettings(other, textSize, columns, locked, filter);
  }

  /** With reports of another text size, in per cent. */
  public ViewSettings sized(int percent) {
    return new ViewSettings(theme, percent, columns, locked, filter);
  }

  /** With other columns. */
  public ViewSettings with(Columns other) {
    return new ViewSettings(theme, textSize, other, locked, filter);
  }

  /** With columns that follow each other, or don't. */
  public ViewSettings locked(boolean other) {
    return new ViewSettings(theme, textSize, columns, other, filter);
  }

  /** With another filter. */
  public ViewSettings with(Filter other) {
    return new ViewSettings(theme, textSize, columns, locked, other);
  }
}
