package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name;
import org.parallax.mention.Name.Category;
import org.parallax.mention.Reference;
import org.parallax.text.Span;

/** Tells whom the words for a speaker mean. Used once, in the order of the text. */
final class Speakers {
  private final WordLists lists;
  private final List<Reference> spoke = new ArrayList<>();

  Speakers(WordLists lists) {
    this.lists = lists;
  }

  /** Whom the words numbered {@code range} mean; he or she who speaks is remembered. */
  Reference resolve(Speech speech, Span range) {
    Reference speaker = find(speech, range);
    spoke.add(speaker);
    return speaker;
  }

  private Reference find(Speech speech, Span range) {
    Words words = speech.words();
    Span span = words.span(range.start(), range.end());
    String form = words.join(range.start(), range.end());
    Optional<Name> name = speech.named().at(range.start());
    if (name.isPresent() && name.get().span().equals(span)) {
      return new Reference(name.get().canonical(), span);
    }
    if (range.length() == 1 && Grammar.isPronoun(words.lower(range.start()))) {
      return new Reference(antecedent(speech, range.start()).orElse(form), span);
    }
    return new Reference(form, span);
  }

  /** The last person before a pronoun who can be meant: in the sentence, else the last speaker. */
  private Optional<String> antecedent(Speech speech, int pronoun) {
    NamedWords named = speech.named();
    String lower = speech.words().lower(pronoun);
    if (lower.equals("i") || lower.equals("we") || lower.equals("you")) {
      return Optional.empty();
    }
    for (int i = pronoun - 1; i >= 0; i--) {
      if (speech.isOutside(i) && named.isPerson(i) && fits(named.at(i).orElseThrow(), lower)) {
        return named.at(i).map(Name::canonical);
      }
    }
    return spoke.isEmpty() ? Optional.empty() : Optional.of(spoke.get(spoke.size() - 1).name());
  }

  private boolean fits(Name name, String pronoun) {
    return name.category() == Category.PERSON && lists.clues() != null && !pronoun.isEmpty();
  }

  /** Who spoke last, as words elsewhere in the text. */
  Optional<Reference> last() {
    return spoke.isEmpty() ? Optional.empty() : Optional.of(spoke.get(spoke.size() - 1));
  }
}
