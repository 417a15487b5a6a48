package org.parallax.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words come out of every encoding; a guess or a loss is said. */
class EncodingTest {
  private static final String TEXT =
      "The café on Győr Street – “closed” since May – reopened, Ms. Šimić said.";
  private static final String WESTERN = "The café – “closed” since May – costs 5 € now, she said.";
  private static final String MARK = "\uFEFF";

  @TempDir Path path;

  static Stream<Arguments> marked() {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"))
        .map(charset -> Arguments.of(charset, (MARK + TEXT).getBytes(charset)));
  }

  @ParameterizedTest
  @MethodSource("marked")
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(Charset charset, byte[] content)
      throws IOException {
    Imported.Read read = new ReadingFolder(path).read("a.txt", content);
    assertThat(read.article().text().value()).isEqualTo(TEXT);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() throws IOException {
    Imported.Read read = new ReadingFolder(path).read("a.txt", TEXT.getBytes(UTF_8));
    assertThat(read.article().text().value()).isEqualTo(TEXT);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void utf16WithoutAMarkIsToldByItsZeroBytesAndSaidToBeAGuess() throws IOException {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      Imported.Read read = new ReadingFolder(path).read("a.txt", TEXT.getBytes(charset));
      assertThat(read.article().text().value()).isEqualTo(TEXT);
      assertThat(read.warnings())
          .singleElement()
          .asString()
          .contains("a.txt")
          .contains("taken for " + charset.name());
    }
  }

  @Test
  void windows1252IsReadWithItsQuotesAndDashesAndSaidToBeAGuess() throws IOException {
    byte[] content = WESTERN.getBytes(Charset.forName("windows-1252"));
    Imported.Read read = new ReadingFolder(path).read("a.txt", content);
    assertThat(read.article().text().value()).isEqualTo(WESTERN);
    assertThat(read.warnings()).singleElement().asString().contains("windows-1252");
  }

  @Test
  void aByteThatIsLostInUtf8IsShownAndSaid() throws IOException {
    byte[] content = TEXT.getBytes(UTF_8);
    content[TEXT.indexOf('é') + 1] = 'x';
    Imported.Read read = new ReadingFolder(path).read("a.txt", content);
    assertThat(read.article().text().value()).contains("caf\uFFFDx on Győr Street");
    assertThat(read.warnings()).singleElement().asString().contains("1 character");
  }

  @Test
  void everyLineEndBecomesOneLineFeed() throws IOException {
    byte[] content = "One.\r\n\r\nTwo.\r\rThree.\u2028Four.".getBytes(UTF_8);
    Imported.Read read = new ReadingFolder(path).read("a.txt", content);
    assertThat(read.article().text().value()).isEqualTo("One.\n\nTwo.\n\nThree.\nFour.");
  }
}
