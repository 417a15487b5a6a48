package org.parallax.export;

import java.util.List;
import java.util.stream.Collectors;

/** A table as spreadsheets and word processors take it from the clipboard: cells parted by tabs. */
public final class ClipboardTable {
  private ClipboardTable() {}

  /**
   * Writes {@code rows}, one a line. Every cell is put on one line, and none becomes a formula or,
   * by a quotation mark at its start, swallows its neighbours.
   */
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(ClipboardTable::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String cell(String words) {
    String harmless = Formulas.disarmed(Plain.trimmed(words));
    return harmless.startsWith("\"") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
