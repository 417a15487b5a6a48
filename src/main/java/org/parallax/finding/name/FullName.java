package org.parallax.finding.name;

import java.util.List;
import org.parallax.align.Comparison;
import org.parallax.align.name.NameForm;
import org.parallax.align.passage.Witness;
import org.parallax.align.word.Words;
import org.parallax.mention.Name;

/** A name as fully as its article gives it, where initials in brackets break it in two. */
final class FullName {
  private FullName() {}

  /**
   * The form of {@code name}, or the longer one among {@code others} when the words that are
   * missing follow in the text: "League for Trade (LTG) in the Baltic".
   */
  static NameForm of(Comparison comparison, Name name, List<Name> others) {
    NameForm form = NameForm.of(name);
    List<String> after = after(comparison.witness(name.article()), name);
    for (Name other : others) {
      NameForm longer = NameForm.of(other);
      int size = form.words().size();
      if (longer.words().size() > size && longer.words().subList(0, size).equals(form.words())) {
        List<String> rest = longer.words().subList(size, longer.words().size());
        if (after.size() >= rest.size() && after.subList(0, rest.size()).equals(rest)) {
          return longer;
        }
      }
    }
    return form;
  }

  private static List<String> after(Witness witness, Name name) {
    int end = Math.max(name.span().end(), witness.sentence(name).span().end());
    String text = witness.article().text().value().substring(name.span().end(), end);
    return Words.of(text.replaceFirst("^\\s*\\([^)]*\\)", ""));
  }
}
