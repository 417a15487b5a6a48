package org.parallax.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;

/**
 * Writes English-like news of invented events, the same for the same seed. Two reports of one event
 * share about half of what they tell, word for word or in other words; some of it they tell
 * otherwise: another number, day or title. Reports of different events share only their language.
 */
final class NewsWriter {
  private static final long SEED = 20220110L;
  private static final int SENTENCES_IN_A_PARAGRAPH = 2;

  /** How many of a hundred facts a report tells with another number, day or title. */
  private static final int OTHERWISE = 10;

  /** How many of a hundred sentences only one report has. */
  private static final int OWN = 20;

  private final List<NewsEvent> events;
  private final int words;

  /**
   * @param events how many events there are
   * @param words how long a report is at least; a sentence longer at most
   */
  NewsWriter(int events, int words) {
    Vocabulary vocabulary = new Vocabulary();
    this.events =
        IntStream.range(0, events)
            .mapToObj(event -> new NewsEvent(vocabulary, new Random(SEED + event)))
            .toList();
    this.words = words;
  }

  /** The first {@code count} reports; the events take turns. */
  List<Article> reports(int count) {
    return IntStream.range(0, count).mapToObj(this::report).toList();
  }

  /** The report of that number. */
  Article report(int number) {
    int event = number % events.size();
    String headline = events.get(event).headline();
    String name = "event-%03d-report-%03d.txt".formatted(event, number / events.size());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(headline);
    paragraphs.addAll(paragraphs(events.get(event), new Random(SEED * 31 + number)));
    TextBody text = body(paragraphs);
    return new Article(ArticleId.of(name, text.value()), source(name, headline, number), text);
  }

  private List<String> paragraphs(NewsEvent event, Random random) {
    List<Fact> facts = new ArrayList<>(event.facts());
    Collections.shuffle(facts, random);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int written = 0;
    for (int i = 0; written < words; i++) {
      boolean own = i >= facts.size() || random.nextInt(100) < OWN;
      String sentence = sentence(own ? event.fact(random) : facts.get(i), random);
      written += sentence.split(" ").length;
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence);
      if (i % SENTENCES_IN_A_PARAGRAPH == 1 || written >= words) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return paragraphs;
  }

  private static String sentence(Fact fact, Random random) {
    Map<String, String> otherwise =
        random.nextInt(100) >= OTHERWISE
            ? Map.of()
            : switch (random.nextInt(3)) {
              case 0 -> Map.of("number", NewsEvent.number(random));
              case 1 -> Map.of("day", "Saturday");
              default -> Map.of("title", "former Director");
            };
    return fact.told(random.nextInt(100), otherwise);
  }

  private static TextBody body(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Role role = spans.isEmpty() ? Role.HEADLINE : Role.BODY;
      Span span = new Span(text.length(), text.length() + paragraph.length());
      spans.add(new Paragraph(span, role));
      text.append(paragraph).append("\n\n");
    }
    return new TextBody(text.toString(), spans);
  }

  private static Source source(String name, String headline, int number) {
    Source.Credits credits =
        new Source.Credits(
            Optional.of(headline),
            Optional.of("Outlet " + number),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    LocalDate day = LocalDate.of(2022, 5, 6).plusDays(number % 3);
    return new Source(name, credits, Optional.of(Publication.on(day)), Optional.empty());
  }
}
