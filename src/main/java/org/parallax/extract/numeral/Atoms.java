package org.parallax.extract.numeral;

import java.util.List;
import org.parallax.text.Span;

/**
 * The atoms of a sentence. Every look-up may reach beyond both ends: there stands an atom that
 * equals nothing.
 */
public final class Atoms {
  private final List<Atom> all;
  private final Atom before;
  private final Atom after;

  private Atoms(List<Atom> all, Span within) {
    this.all = all;
    this.before = edge(within.start());
    this.after = edge(within.end());
  }

  /** Divides the part {@code within} of {@code text}; takes time linear in its length. */
  public static Atoms of(String text, Span within) {
    return new Atoms(new AtomScanner(text, within).scan(), within);
  }

  private static Atom edge(int offset) {
    return new Atom(Atom.Kind.MARK, "", "", new Span(offset, offset), false);
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** The atom number {@code i}, from 0. */
  public Atom get(int i) {
    if (i < 0) {
      return before;
    }
    return i < all.size() ? all.get(i) : after;
  }

  /** What atom {@code i} is compared by; empty beyond the ends. */
  public String key(int i) {
    return get(i).key();
  }

  /** Whether atom {@code i} is one of {@code keys}. */
  public boolean is(int i, String... keys) {
    String key = key(i);
    for (String each : keys) {
      if (key.equals(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether atom {@code i} follows the one before it without white space. */
  public boolean glued(int i) {
    return get(i).glued();
  }

  /** Whether a hyphen or dash stands at {@code i}. */
  public boolean isDash(int i) {
    return is(i, "-", "‐", "‑", "–", "—", "−");
  }

  /** Whether a hyphen at {@code i} joins the atoms on both sides into one word. */
  public boolean isHyphen(int i) {
    return isDash(i) && glued(i) && glued(i + 1);
  }

  /** Where the atoms from {@code from} up to but without {@code to} stand. */
  public Span span(int from, int to) {
    return get(from).span().cover(get(to - 1).span());
  }

  /**
   * The number of the first atom that starts at or after {@code offset}; the size if there is none.
   *
   * @param offset absolute in the article's text
   */
  public int at(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
