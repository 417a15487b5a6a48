package org.parallax.align.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Tag;
import org.parallax.language.Thesaurus;
import org.parallax.text.Token;

/**
 * Finds the verb of a headline in which the tagger saw none: headlines leave out articles and
 * auxiliaries, so that "Senate confirms judge" looks like three nouns. Short sentences that the
 * tagger takes for a noun fare alike.
 */
public final class HeadlineVerb {
  private static final Set<String> PLURALS = Set.of("police", "people", "men", "women", "children");

  private final List<Token> tokens;
  private final List<Tag> tags;
  private final Thesaurus thesaurus;

  private HeadlineVerb(List<Token> tokens, List<Tag> tags, Thesaurus thesaurus) {
    this.tokens = tokens;
    this.tags = tags;
    this.thesaurus = thesaurus;
  }

  /** The tags, with the first word that can be the verb marked as one if none was. */
  public static List<Tag> tags(List<Token> tokens, List<Tag> tags, Thesaurus thesaurus) {
    if (tags.contains(Tag.VERB) || tags.contains(Tag.AUX)) {
      return tags;
    }
    HeadlineVerb headline = new HeadlineVerb(tokens, tags, thesaurus);
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (headline.canBeVerb(i)) {
        int verb = i + 2 < tokens.size() && headline.canBeVerb(i + 1) ? i + 1 : i;
        List<Tag> mended = new ArrayList<>(tags);
        mended.set(verb, Tag.VERB);
        return mended;
      }
    }
    return tags;
  }

  /** Whether a token is a form of a verb that agrees with the noun before it. */
  private boolean canBeVerb(int at) {
    String form = form(at);
    Tag before = tags.get(at - 1);
    boolean follows = before == Tag.NOUN || before == Tag.PROPN;
    return follows
        && thesaurus.knows(form, Tag.VERB)
        && (isPast(form) || isPlural(at - 1) != form.endsWith("s"));
  }

  private boolean isPast(String form) {
    boolean present = form.endsWith("s") || form.endsWith("ing");
    return !present && !thesaurus.base(form, Tag.VERB).equals(form);
  }

  private boolean isPlural(int at) {
    String form = form(at);
    return (form.endsWith("s") && !form.endsWith("ss")) || PLURALS.contains(form);
  }

  private String form(int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
