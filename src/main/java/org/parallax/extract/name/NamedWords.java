package org.parallax.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.extract.Reading;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name;
import org.parallax.mention.Name.Category;
import org.parallax.text.Span;

/** The words of a paragraph with the names that were found among them. */
public final class NamedWords {
  private final Words words;
  private final @Nullable Name[] names;
  private final int[] starts;
  private final int[] ends;

  private NamedWords(Words words) {
    this.words = words;
    this.names = new Name[words.size()];
    this.starts = new int[words.size()];
    this.ends = new int[words.size()];
  }

  /** Every paragraph that is compared, in order. */
  public static List<NamedWords> of(Reading reading) {
    List<Name> names = reading.found(Name.class).toList();
    List<NamedWords> paragraphs = new ArrayList<>();
    int next = 0;
    for (Words words : Words.of(reading.article())) {
      NamedWords paragraph = new NamedWords(words);
      while (next < names.size() && paragraph.take(names.get(next))) {
        next++;
      }
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  /** Enters {@code name} if it starts before the end of these words. */
  private boolean take(Name name) {
    int from = words.indexAt(name.span().start());
    if (from == words.size()) {
      return false;
    }
    int to = from;
    while (to < words.size() && words.at(to).start() < name.span().end()) {
      to++;
    }
    for (int i = from; i < to; i++) {
      names[i] = name;
      starts[i] = from;
      ends[i] = to;
    }
    return true;
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** The name that word {@code i} belongs to; empty, too, when there is no such word. */
  public Optional<Name> at(int i) {
    return i >= 0 && i < names.length ? Optional.ofNullable(names[i]) : Optional.empty();
  }

  /** The name that starts with word {@code i}. */
  public Optional<Name> startingAt(int i) {
    return at(i).filter(name -> starts[i] == i);
  }

  /** The name whose last word is {@code i}. */
  public Optional<Name> endingAt(int i) {
    return at(i).filter(name -> ends[i] == i + 1);
  }

  /** Whether word {@code i} belongs to the name of a person. */
  public boolean isPerson(int i) {
    return at(i).filter(name -> name.category() == Category.PERSON).isPresent();
  }

  /** The numbers of the words of the name that word {@code i} belongs to; empty without one. */
  public Span range(int i) {
    return at(i).isPresent() ? new Span(starts[i], ends[i]) : new Span(i, i);
  }
}
