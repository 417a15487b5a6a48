package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.export.Hostile.WORDS;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlNotesTest {
  /** Every tag of our own pages; no attribute of any holds imported words. */
  private static final Pattern OURS =
      Pattern.compile(
          "<(/?(html|head|title|style|body|main|bdi|mark|ul|li|p|b|cite|span|div|h[1-3]|header|section|article|blockquote|i)|!DOCTYPE"
              + " html|html lang=\"en\"|meta charset=\"utf-8\"|meta [a-z-]+=\"[^\"]*\""
              + " content=\"[^\"]*\"|[a-z0-9]+( (class|dir)=\"[a-z -]+\")+|i class=\"dot\""
              + " style=\"background:#[0-9A-F]{6}\")>");

  private static final String PAGE =
      new String(Export.bytes(Hostile.notes(), ExportFormat.HTML), StandardCharsets.UTF_8);
  private static final String BODY = PAGE.substring(PAGE.indexOf("</style>"));

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void everyTagIsOurOwn() {
    assertThat(Pattern.compile("<[^>]*>?").matcher(PAGE).results())
        .hasSizeGreaterThan(1_000)
        .allSatisfy(tag -> assertThat(tag.group()).matches(OURS));
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    assertThat(PAGE)
        .contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'; ");
    assertThat(PAGE.substring(0, PAGE.indexOf("</style>"))).doesNotContain("url(", "@import", "//");
    assertThat(BODY).doesNotContain("<a ", "<img", "<script", "<link", "href=", "src=\"");
  }

  @Test
  void everyWordIsReadAsItWasWritten() {
    String text = unescaped(BODY.replaceAll("<[^>]*>", ""));
    for (String words : WORDS) {
      assertThat(text).contains(Plain.lines(words));
    }
  }

  @Test
  void noCharacterIsLeftThatTurnsTheWritingRound() {
    assertThat(PAGE.codePoints()).noneMatch(p -> p == 0x202E || p == 0x2066 || p == 0);
  }
}
