package org.parallax.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.article.Article;
import org.parallax.importing.file.RefusedException;
import org.parallax.importing.page.Page;
import org.parallax.importing.page.PageReader;
import org.parallax.importing.page.Part;
import org.parallax.text.Paragraph;

/** Whatever the bytes are, there is an article with sound paragraphs, or a reason. */
class AnyInputTest {
  private static final String PAGE =
      """
      ---
      title: "Dam holds: engineers relieved"
      published: 2021-03-04
      ---
      Valley Post

      Dam holds after a night of rain

      By Ann Lee | March 4, 2021

      The dam above Westport held on Thursday, said the mayor,

      Jo Berg,

      who had asked 2,000 people to leave. “We were lucky,” she said.

      Water ran over the spillway for six hours. Jane Roe/Valley Pictures via Getty Images

      Related Articles

      - Rain to go on
      Leave a Reply
      """;

  private final PageReader reader = new PageReader();
  private final List<Importer> importers =
      List.of(
          new TextImporter(Set.of("txt"), Page::ofLines, reader),
          new TextImporter(Set.of("md"), MarkdownText::page, reader));

  @Test
  void randomBytesNeverThrow() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      check(bytes);
    }
  }

  @Test
  void mutatedPagesNeverThrow() {
    Random random = new Random(2);
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));
    for (int i = 0; i < 1500; i++) {
      String page = mutated(PAGE, random);
      byte[] bytes = page.getBytes(charsets.get(random.nextInt(charsets.size())));
      if (bytes.length > 0 && random.nextInt(4) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      check(bytes);
    }
  }

  private static String mutated(String page, Random random) {
    StringBuilder text = new StringBuilder(page);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(60));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end));
        case 2 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
        default ->
            text.replace(at, end, new StringBuilder(text.substring(at, end)).reverse().toString());
      }
    }
    return text.toString();
  }

  private static final List<String> ODD =
      List.of(
          "\r\n",
          "\r",
          "\u2028",
          "\t",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\u0007",
          "---\n",
          "\n\n\n",
          "“",
          "”",
          "😀",
          "\uD800",
          "مرحبا",
          "\u202E",
          "?? ??",
          "# ",
          "**",
          "[a](b)",
          "> ",
          "```\n",
          "<b>",
          "| ",
          "©",
          ":",
          "(",
          "/",
          "by ",
          "2021-02-30",
          "99/99/9999",
          "{",
          "[",
          "&",
          "*a",
          "!x ");

  /** Text that costs a careless reader time that grows with its square, or a deep stack. */
  private static final List<String> COSTLY =
      List.of(
          "a",
          "a ",
          "a\n",
          "a,\n\n",
          "word. ",
          "1 ",
          "…”",
          "> ",
          "[",
          "((",
          "*a ",
          "**a ",
          "- ",
          "`",
          "<a ",
          "|a|\n",
          "a: [\n",
          "A/",
          "Home > ",
          "Comments\n\n",
          "Related\nword\n",
          "By Ann Lee, ",
          "Ann Lee and ",
          "Getty Images/",
          "May 1, 2020 ",
          "It rained all day.\n");

  @TestFactory
  Stream<DynamicTest> aLongRunOfTheSameIsReadToo() {
    return COSTLY.stream()
        .map(unit -> DynamicTest.dynamicTest(unit.strip() + "…", () -> checkRunOf(unit)));
  }

  private void checkRunOf(String unit) {
    String run = unit.repeat(12_000 / unit.length());
    assertTimeout(Duration.ofSeconds(30), () -> check(bytes(run)));
    String header = "---\ntitle: " + run + "\n---\nText.";
    assertTimeout(Duration.ofSeconds(30), () -> check(bytes(header)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void check(byte[] bytes) {
    for (Importer importer : importers) {
      try {
        checkParagraphs(importer.read(Path.of("page.txt"), bytes).article());
      } catch (RefusedException e) {
        assertThat(e.reason()).isNotBlank();
      }
    }
  }

  private static void checkParagraphs(Article article) {
    String text = article.text().value();
    assertThat(text).doesNotContain("\r").doesNotStartWith("\uFEFF");
    assertThat(article.text().paragraphs()).isNotEmpty();
    Optional<Paragraph> before = Optional.empty();
    for (Paragraph paragraph : article.text().paragraphs()) {
      String words = paragraph.span().in(text);
      assertThat(words).isNotEmpty();
      assertThat(Part.isSpace(words.charAt(0))).isFalse();
      assertThat(Part.isSpace(words.charAt(words.length() - 1))).isFalse();
      assertThat(before.map(p -> p.span().end() <= paragraph.span().start()).orElse(true)).isTrue();
      before = Optional.of(paragraph);
    }
  }
}
