package org.parallax.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import org.parallax.ui.session.ItemWords;
import org.parallax.ui.session.Sources;
import org.parallax.ui.style.Messages;
import org.parallax.workspace.Codebook;

/** The ledger in words, row by row, to be pasted elsewhere. */
final class LedgerText {
  private LedgerText() {}

  /**
   * A line of headings, and one for each of {@code rows}; last come the verdict and what was said
   * of it.
   */
  static List<List<String>> of(Sources sources, List<LedgerRow> rows, Codebook codebook) {
    List<List<String>> lines = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    headings.add(Messages.text("ledger.topic"));
    sources.all().forEach(source -> headings.add(source.name()));
    headings.add(Messages.text("ledger.verdict"));
    headings.add(Messages.text("ledger.remarks"));
    headings.add(Messages.text("ledger.note"));
    lines.add(headings);
    rows.forEach(row -> lines.add(line(row, codebook)));
    return lines;
  }

  private static List<String> line(LedgerRow row, Codebook codebook) {
    List<String> line = new ArrayList<>();
    line.add(row.item().topic());
    row.cells().forEach(said -> line.add(said.words()));
    line.add(ItemWords.verdict(row.item()));
    line.add(String.join(", ", ItemWords.remarks(row.item(), codebook)));
    line.add(row.item().said().note());
    return line;
  }
}
