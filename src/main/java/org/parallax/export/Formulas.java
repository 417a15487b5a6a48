package org.parallax.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps spreadsheets from taking imported words for a formula, which they tell by the first
 * character: such words get an apostrophe before them. Excel and LibreOffice then show them with
 * the apostrophe, and nobody computes them; a script takes it off again.
 */
final class Formulas {
  private Formulas() {}

  /**
   * {@code line} as it can stand in a cell. Full-width and other forms of the four characters
   * count: some spreadsheets fold them.
   */
  static String disarmed(String line) {
    return Arrays.stream(line.split(";", -1))
        .map(Formulas::disarmedCell)
        .collect(Collectors.joining(";"));
  }

  /** Where lists are written with semicolons, a spreadsheet parts the cell at each of them. */
  private static String disarmedCell(String line) {
    if (line.isEmpty()) {
      return line;
    }
    String first =
        Normalizer.normalize(
            line.substring(0, line.offsetByCodePoints(0, 1)), Normalizer.Form.NFKC);
    boolean isFormula = !first.isEmpty() && "=+-@".indexOf(first.charAt(0)) >= 0;
    return isFormula ? "'" + line : line;
  }
}
