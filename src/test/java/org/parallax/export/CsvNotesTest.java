package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.export.Hostile.WORDS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.workspace.Examples;
import org.parallax.workspace.Target;
import org.parallax.workspace.Workspace;

class CsvNotesTest {
  private static String text(Notes notes, ExportFormat format) {
    return new String(Export.bytes(notes, format), StandardCharsets.UTF_8);
  }

  /** Reads RFC 4180 to the letter. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
          at += text.charAt(at) == '"' ? 1 : 0;
          cell.append(text.charAt(at));
        }
        at++;
      } else {
        for (; text.charAt(at) != ',' && !text.startsWith("\r\n", at); at++) {
          assertThat(text.charAt(at)).isNotIn('"', '\n', '\r');
          cell.append(text.charAt(at));
        }
      }
      row.add(cell.toString());
      boolean last = text.charAt(at) != ',';
      at += last ? 2 : 1;
      if (last) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }

  @Test
  void hasOneRowForEachReading() {
    Workspace tagged =
        Examples.workspace(Examples.RIVER, Examples.COAST)
            .annotated(
                new Target.Fresh(Examples.houses("q1")),
                said -> said.tagged(Examples.ERROR).noted("Which?\nAsk, “soon”"),
                Examples.NOON);
    Notes notes = Notes.of(tagged, Examples.analysis(tagged.articles(), Examples.houses("q1")));
    assertThat(text(notes, ExportFormat.CSV))
        .isEqualTo(
            String.join(
                "\r\n",
                "finding_id,kind,verdict,topic,article,outlet,published,value,quote,start,end,attribution,state,tags,note,coder",
                "q1,quantity,differ,houses lost,river,,,40 houses,40"
                    + " houses,15,24,,open,Error,\"Which?\n"
                    + "Ask, “soon”\",ada",
                "q1,quantity,differ,houses lost,coast,,,55 houses,55"
                    + " houses,27,36,,open,Error,\"Which?\n"
                    + "Ask, “soon”\",ada",
                ""));
  }

  @Test
  void hostileWordsStayInTheirCells() {
    List<List<String>> rows = rows(text(Hostile.notes(), ExportFormat.CSV));
    assertThat(rows).hasSize(1 + 2 * WORDS.size()).allSatisfy(row -> assertThat(row).hasSize(16));
    assertThat(rows.get(1 + 2 * WORDS.indexOf("a,b;c\"d\"\"e")).get(8)).isEqualTo("a,b;c\"d\"\"e");
  }

  @Test
  void noLineOfACellIsAFormula() {
    assertThat(rows(text(Hostile.notes(), ExportFormat.CSV)).stream().flatMap(List::stream))
        .flatMap(cell -> cell.lines().toList())
        .noneMatch(line -> line.matches("[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠﹢﹦].*"))
        .contains("'=HYPERLINK(\"https://evil.example\",\"click\")", "'@x", "'＝1+1", "'=1+1");
  }

  @Test
  void theOneForExcelHasTabsAndIsUtf16WithAByteOrderMark() {
    byte[] file = Export.bytes(Hostile.notes(), ExportFormat.CSV_FOR_EXCEL);
    String table = new String(file, StandardCharsets.UTF_16LE);
    assertThat(table).startsWith("\ufefffinding_id\tkind\tverdict\ttopic\t");
    assertThat(table.lines().findFirst().orElseThrow()).doesNotContain(",");
    assertThat(table).contains("\t\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"click\"\")\"\t");
  }
}
