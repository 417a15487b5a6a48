package org.parallax.workspace;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.text.Span;
import org.parallax.workspace.Anchor.Match;
import org.parallax.workspace.Anchor.Place;

/** Looks for one anchor in one text. */
final class AnchorSearch {
  /** A quote this long is told from others by itself; a shorter one needs its context. */
  private static final int TELLING = 16;

  /** How many units of context must agree beside a quote that is not telling. */
  private static final int ENOUGH_CONTEXT = 10;

  private final Anchor anchor;
  private final String text;

  AnchorSearch(Anchor anchor, String text) {
    this.anchor = anchor;
    this.text = text;
  }

  Optional<Place> place() {
    int at = anchor.span().start();
    if (standsAt(at) && agreement(at) == anchor.before().length() + anchor.after().length()) {
      return Optional.of(exact(at));
    }
    return best().or(this::fuzzy);
  }

  /** The same words in the likest context; of equally like ones, the nearest to the old place. */
  private Optional<Place> best() {
    return occurrences()
        .boxed()
        .filter(this::isSure)
        .max(
            Comparator.comparingInt(this::agreement)
                .thenComparing(Comparator.comparingInt(this::distance).reversed()))
        .map(this::exact);
  }

  private IntStream occurrences() {
    String words = anchor.quote().isEmpty() ? anchor.before() + anchor.after() : anchor.quote();
    int shift = anchor.quote().isEmpty() ? anchor.before().length() : 0;
    return words.isEmpty()
        ? IntStream.empty()
        : IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
            .map(at -> at + shift);
  }

  private boolean isSure(int at) {
    int agreement = agreement(at);
    boolean wholeContext = agreement == anchor.before().length() + anchor.after().length();
    return anchor.quote().length() >= TELLING || agreement >= ENOUGH_CONTEXT || wholeContext;
  }

  private boolean standsAt(int at) {
    return text.startsWith(anchor.quote(), at);
  }

  /**
   * How many units of context agree on both sides, counted outward from the words at {@code at}.
   */
  private int agreement(int at) {
    String before = anchor.before();
    int left = 0;
    while (left < Math.min(before.length(), at)
        && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
      left++;
    }
    String after = anchor.after();
    int end = at + anchor.quote().length();
    int right = 0;
    while (right < Math.min(after.length(), text.length() - end)
        && after.charAt(right) == text.charAt(end + right)) {
      right++;
    }
    return left + right;
  }

  private int distance(int at) {
    return Math.abs(at - anchor.span().start());
  }

  private Place exact(int at) {
    return new Place(
        new Span(at, at + anchor.quote().length()),
        at == anchor.span().start() ? Match.EXACT : Match.MOVED);
  }

  /** Finds the two ends of the words each for itself, so that a long quote costs no more. */
  private Optional<Place> fuzzy() {
    String quote = anchor.quote();
    Span old = anchor.span();
    if (quote.isEmpty()) {
      OptionalInt at = new Boundary(anchor.before(), anchor.after()).in(text, old.start());
      return at.isPresent() ? fuzzy(at.getAsInt(), at.getAsInt()) : Optional.empty();
    }
    String head = quote.substring(0, Math.min(quote.length(), Anchor.CONTEXT));
    String tail = quote.substring(Math.max(0, quote.length() - Anchor.CONTEXT));
    OptionalInt start = new Boundary(anchor.before(), head).in(text, old.start());
    OptionalInt end =
        start.isEmpty()
            ? start
            : new Boundary(tail, anchor.after()).in(text, start.getAsInt() + quote.length());
    return end.isPresent() && isPlausible(end.getAsInt() - start.getAsInt())
        ? fuzzy(start.getAsInt(), end.getAsInt())
        : Optional.empty();
  }

  private boolean isPlausible(int length) {
    int old = anchor.quote().length();
    return length > 0 && length >= old / 2 && length <= 2 * old + ENOUGH_CONTEXT;
  }

  private static Optional<Place> fuzzy(int start, int end) {
    return Optional.of(new Place(new Span(start, end), Match.FUZZY));
  }
}
