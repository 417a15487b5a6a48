package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.align.Texts;
import org.parallax.article.Article;
import org.parallax.extract.Extractor;

/** Twice as much speech costs about twice as much to compare, however it is quoted. */
class QuoteGrowthTest {
  /** Twice, and something for tables that grow by leaps. */
  private static final double MOST = 2.6;

  private static final int WORDS = 3000;

  private static final List<Extractor> EXTRACTORS = StandardExtractors.all();

  private static final List<String> PLAIN =
      List.of(
          "the of and to a in that we is for it was on our with they not have this will be by at"
              .split(" "));

  private static final List<String> SYLLABLES =
      List.of("bar", "lo", "ket", "min", "sal", "tor", "ven", "ri", "dun", "pel", "gos", "ha");

  /** How two transcripts of one speech may be cut into quotations. */
  private enum Shape {
    LONG_QUOTATIONS(300, false),
    SHORT_QUOTATIONS(25, false),
    ONE_QUOTATION(Integer.MAX_VALUE, false),
    NESTED_QUOTATIONS(120, true);

    final int length;
    final boolean nested;

    Shape(int length, boolean nested) {
      this.length = length;
      this.nested = nested;
    }

    String text(List<String> speech) {
      return Stream.iterate(0, from -> from < speech.size(), from -> from + step(speech))
          .map(from -> speech.subList(from, Math.min(speech.size(), from + step(speech))))
          .map(this::quotation)
          .collect(Collectors.joining("\n"));
    }

    private int step(List<String> speech) {
      return Math.min(length, speech.size());
    }

    private String quotation(List<String> words) {
      String all = String.join(" ", words);
      String inner = nested ? all.replaceAll("(?<= we )(\\S+ \\S+)", "‘$1’") : all;
      return "“We " + inner + ",” Ada Brandt said.";
    }
  }

  private final Random random = new Random(1);

  @ParameterizedTest
  @EnumSource
  void twoTranscripts(Shape shape) {
    List<String> speech = speech(2 * WORDS);
    work(shape, speech.subList(0, WORDS));
    double once = work(shape, speech.subList(0, WORDS));
    double twice = work(shape, speech);
    assertThat(twice / once).isLessThan(MOST);
  }

  /** What is kept and thrown away while two renderings of a speech are compared, in bytes. */
  private double work(Shape shape, List<String> speech) {
    List<Article> two =
        List.of(
            Texts.article("a", shape.text(speech)),
            Texts.article("b", shape.text(misheard(speech))));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(analyzer().analyze(two, Progress.NONE).of()).hasSize(2);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** One that has kept nothing of an earlier text. */
  private static Analyzer analyzer() {
    return new Analyzer(Texts.english(), EXTRACTORS, Judges.standard(), 1);
  }

  /** So many words, with full stops, some of them much more frequent than others. */
  private List<String> speech(int words) {
    List<String> speech = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      String word = random.nextBoolean() ? any(PLAIN) : word();
      speech.add(i % 20 == 19 ? word + "." : word);
    }
    return speech;
  }

  private List<String> misheard(List<String> speech) {
    return IntStream.range(0, speech.size())
        .mapToObj(i -> random.nextInt(20) == 0 ? word() : speech.get(i))
        .toList();
  }

  private String word() {
    return any(SYLLABLES) + any(SYLLABLES) + any(SYLLABLES);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
