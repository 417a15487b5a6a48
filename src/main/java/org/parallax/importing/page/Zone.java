package org.parallax.importing.page;

import java.util.List;
import java.util.function.IntPredicate;

/** Where on the page a part stands, seen from the paragraphs of the report. */
enum Zone {
  /** Before the first paragraph. */
  HEAD,
  /** Between two paragraphs, or one itself. */
  MIDDLE,
  /** After the last paragraph. */
  TAIL;

  /**
   * The first and the last paragraph of the report.
   *
   * @param first its place among the parts; their number if there is none
   * @param last its place among the parts; −1 if there is none
   */
  record Bounds(int first, int last) {
    /** Takes those of {@code count} parts that {@code isParagraph} says are paragraphs. */
    static Bounds of(int count, IntPredicate isParagraph) {
      int first = count;
      int last = -1;
      for (int i = 0; i < count; i++) {
        if (isParagraph.test(i)) {
          first = Math.min(first, i);
          last = i;
        }
      }
      return new Bounds(first, last);
    }

    /** Takes the prose that nothing was found about yet. */
    static Bounds of(List<Part> parts) {
      return of(parts.size(), i -> parts.get(i).isOpen() && parts.get(i).isProse());
    }

    /** The zone of the part at {@code index}; all is head where there is no prose. */
    Zone zone(int index) {
      if (index < first) {
        return HEAD;
      }
      return index > last ? TAIL : MIDDLE;
    }
  }
}
