package org.parallax.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.extract.lexicon.NameWords.Bearers;
import org.parallax.extract.lexicon.WordLists;
import org.parallax.extract.name.NamedWords;
import org.parallax.extract.words.Words;
import org.parallax.mention.Name;
import org.parallax.mention.Reference;
import org.parallax.mention.Title;
import org.parallax.text.Span;

/** Tells whom the words for a speaker mean. Used once, in the order of the text. */
final class Speakers {
  /** How many sentences back a pronoun may look in its paragraph. */
  private static final int MEMORY = 3;

  /** How many earlier speakers a pronoun may look at. */
  private static final int CIRCLE = 6;

  /** How many words "the deputy minister" may have. */
  private static final int DESCRIPTION = 4;

  private final WordLists lists;
  private final Grammar grammar;
  private final List<Title> titles;
  private final List<Reference> spoke = new ArrayList<>();

  Speakers(WordLists lists, Grammar grammar, List<Title> titles) {
    this.lists = lists;
    this.grammar = grammar;
    this.titles = List.copyOf(titles);
  }

  /** Whom the words numbered {@code range} mean; he or she who speaks is remembered. */
  Reference resolve(Speech speech, Span range) {
    Reference speaker = find(speech, range);
    spoke.add(speaker);
    return speaker;
  }

  /** Who spoke last. */
  Optional<Reference> last() {
    return spoke.isEmpty() ? Optional.empty() : Optional.of(spoke.get(spoke.size() - 1));
  }

  private Reference find(Speech speech, Span range) {
    Words words = speech.words();
    Span span = words.span(range.start(), range.end());
    String form = words.join(range.start(), range.end());
    Optional<Name> name = speech.named().at(range.start());
    if (name.isPresent() && name.get().span().equals(span)) {
      return new Reference(name.get().canonical(), span);
    }
    String first = words.lower(range.start());
    if (range.length() == 1 && grammar.isPronoun(first)) {
      return new Reference(antecedent(speech, range.start(), first).orElse(form), span);
    }
    String last = words.lower(range.end() - 1);
    boolean definite = first.equals("the") || first.equals("that") || first.equals("this");
    return new Reference(definite ? described(last, range.length()).orElse(form) : form, span);
  }

  /**
   * Whom "the minister" or "that official" means: a bearer of the title, or who spoke so before.
   */
  private Optional<String> described(String noun, int size) {
    Optional<String> bearer =
        size > 3 ? Optional.empty() : onlyOne(titles.stream().filter(t -> isHead(t, noun)));
    return bearer.or(
        () -> recent().map(Reference::name).filter(name -> name.endsWith(" " + noun)).findFirst());
  }

  private static boolean isHead(Title title, String noun) {
    String office = title.office().toLowerCase(Locale.ROOT);
    return title.person().isPresent() && (office.equals(noun) || office.endsWith(" " + noun));
  }

  private static Optional<String> onlyOne(Stream<Title> found) {
    List<String> names =
        found.flatMap(title -> title.person().stream()).map(Reference::name).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private Stream<Reference> recent() {
    int size = spoke.size();
    return Stream.iterate(size - 1, i -> i >= Math.max(0, size - CIRCLE), i -> i - 1)
        .map(spoke::get);
  }

  /** The person or body before a pronoun that it can mean. */
  private Optional<String> antecedent(Speech speech, int pronoun, String form) {
    if (form.equals("he") || form.equals("she")) {
      return inParagraph(speech, pronoun, form)
          .or(() -> opening(speech, pronoun, form))
          .or(() -> recent().map(Reference::name).filter(name -> fits(name, form)).findFirst());
    }
    if (form.equals("it")) {
      return body(speech, pronoun).or(this::lastBody);
    }
    return form.equals("they") ? lastBody() : Optional.empty();
  }

  private Optional<String> lastBody() {
    return recent().map(Reference::name).filter(name -> !isPerson(name)).findFirst();
  }

  /** The first body or country of the pronoun's sentence. */
  private static Optional<String> body(Speech speech, int pronoun) {
    int sentence = speech.words().at(pronoun).sentence();
    Optional<String> first = Optional.empty();
    for (int i = pronoun - 1; i >= 0 && speech.words().at(i).sentence() == sentence; i--) {
      if (speech.isOutside(i)
          && !speech.named().isPerson(i)
          && speech.named().startingAt(i).isPresent()) {
        first = speech.named().at(i).map(Name::canonical);
      }
    }
    return first;
  }

  /** The first fitting person of the pronoun's own sentence, or of one shortly before it. */
  private Optional<String> inParagraph(Speech speech, int pronoun, String form) {
    NamedWords named = speech.named();
    List<Span> sentences = speech.words().sentences();
    int limit = pronoun;
    int left = MEMORY;
    for (int s = sentences.size() - 1; s >= 0 && left > 0; s--) {
      Span sentence = sentences.get(s);
      if (sentence.start() >= pronoun) {
        continue;
      }
      for (int i = sentence.start(); i < Math.min(limit, sentence.end()); i++) {
        if (speech.isOutside(i)
            && named.isPerson(i)
            && !speech.words().is(named.range(i).end(), "'s")) {
          Name name = named.at(i).orElseThrow();
          if (fits(name.canonical(), form)) {
            return Optional.of(name.canonical());
          }
        }
      }
      left--;
    }
    return Optional.empty();
  }

  /** Whom a sentence of the paragraph before the pronoun is about: "The minister had a plan." */
  private Optional<String> opening(Speech speech, int pronoun, String form) {
    Words words = speech.words();
    List<Span> before =
        words.sentences().stream().filter(sentence -> sentence.start() < pronoun).toList();
    for (int s = before.size() - 1; s >= Math.max(0, before.size() - MEMORY); s--) {
      int start = before.get(s).start();
      int end = Math.min(start + DESCRIPTION, Math.min(pronoun, before.get(s).end()));
      for (int i = start + 1; words.is(start, "the") && i < end; i++) {
        Optional<String> bearer = described(words.lower(i), i - start);
        if (bearer.filter(name -> fits(name, form)).isPresent()) {
          return bearer;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(String name) {
    return lists.clues().bearersOf(name).isPresent();
  }

  /** Whether a person of that name may be "he" or "she". */
  private boolean fits(String name, String pronoun) {
    Optional<Bearers> bearers = lists.clues().bearersOf(name);
    Bearers other = pronoun.equals("he") ? Bearers.WOMEN : Bearers.MEN;
    return bearers.filter(other::equals).isEmpty();
  }
}
