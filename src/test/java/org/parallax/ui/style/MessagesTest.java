package org.parallax.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/parallax/ui");
  private static final Path WORDS =
      Path.of("src/main/resources/org/parallax/ui/Messages.properties");

  /** A whole key, or the first part of one that code completes: it then ends in a dot. */
  private static final Pattern USE = Pattern.compile("\\btext\\(\\s*\"([a-z0-9.-]+)\"");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9._-]+)\"");

  @Test
  void fillsInValuesTheEnglishWay() {
    assertThat(Messages.text("count.items", 1234, 0, 0)).isEqualTo("1,234 findings");
    assertThat(Messages.text("count.items", 1, 1, 2))
        .isEqualTo("1 finding, 1 suggestion, 2 marked by hand");
  }

  @Test
  void everyKeyThatIsUsedHasWords() throws IOException {
    Set<String> keys = keys();
    for (String use : uses(USE)) {
      assertThat(keys)
          .as(use)
          .anyMatch(key -> use.endsWith(".") ? key.startsWith(use) : key.equals(use));
    }
  }

  @Test
  void allWordsAreUsed() throws IOException {
    Set<String> literals = uses(LITERAL);
    Set<String> unused = keys();
    unused.removeIf(
        key ->
            literals.stream()
                .anyMatch(use -> use.endsWith(".") ? key.startsWith(use) : key.equals(use)));
    assertThat(unused).isEmpty();
  }

  @Test
  void anApostropheIsWrittenAsOne() throws IOException {
    assertThat(Files.readString(WORDS, StandardCharsets.UTF_8)).doesNotContain("'");
  }

  private static Set<String> keys() throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Set<String> uses(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> uses(pattern, file))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> uses(Pattern pattern, Path file) {
    try {
      Matcher matcher = pattern.matcher(Files.readString(file, StandardCharsets.UTF_8));
      return matcher.results().map(found -> found.group(1)).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
