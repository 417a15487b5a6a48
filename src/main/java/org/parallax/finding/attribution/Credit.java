package org.parallax.finding.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.language.Tag;
import org.parallax.language.WordSorts;
import org.parallax.mention.Mention;
import org.parallax.mention.Quantity;
import org.parallax.mention.Reference;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

/**
 * To whom a sentence credits its figures without a verb of saying, by {@code credits.csv}: "data
 * gathered by the harbour office", "figures from the union show", "the clinic counted".
 */
final class Credit {
  private static final WordSorts WORDS = new WordSorts(Credit.class, "credits.csv");

  /** So many words may stand between the one credited and the verb. */
  private static final int REACH = 4;

  private static final String BY = " by ";

  private static final Set<Tag> NOMINAL = Set.of(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.PART);

  private final Witness witness;
  private final Sentence sentence;
  private final List<Tag> tags;

  private Credit(Witness witness, Sentence sentence) {
    this.witness = witness;
    this.sentence = sentence;
    this.tags = witness.text().tags(sentence);
  }

  /** Who is credited with a figure. */
  static Optional<Reference> of(Witness witness, Mention figure) {
    Credit credit = new Credit(witness, witness.sentence(figure));
    return credit
        .paper()
        .filter(owner -> credit.isNearest(figure, owner.span()))
        .or(() -> credit.counter(figure));
  }

  /** A source as far as it is named: "pictures" goes on with "analysed by the firm Skyview". */
  static Reference whole(Witness witness, Reference source) {
    String text = witness.article().text().value();
    int next = source.span().end() + BY.length();
    String last = source.name().substring(source.name().lastIndexOf(' ') + 1);
    if (!WORDS.of("made").contains(last) || !text.startsWith(BY, source.span().end())) {
      return source;
    }
    return witness
        .text()
        .sentenceAt(next)
        .map(sentence -> new Credit(witness, sentence))
        .flatMap(credit -> credit.phraseAt(next))
        .map(owner -> source.span().cover(owner))
        .map(span -> new Reference(witness.text().at(span).replaceAll("\\s+", " "), span))
        .orElse(source);
  }

  private Optional<Span> phraseAt(int offset) {
    for (int i = 0; i < tags.size(); i++) {
      if (sentence.tokens().get(i).start() == offset) {
        return phrase(i).map(tokens -> reference(tokens).span());
      }
    }
    return Optional.empty();
  }

  /** Whether no other figure stands between the two. */
  private boolean isNearest(Mention figure, Span owner) {
    Span both = figure.span().cover(owner);
    return witness
        .mentions(Quantity.class, figure.at().sentence())
        .filter(other -> !other.span().overlaps(figure.span()))
        .noneMatch(other -> both.encloses(other.span()));
  }

  /** Whose paper the sentence names. */
  private Optional<Reference> paper() {
    for (int i = 1; i + 1 < tags.size(); i++) {
      boolean made = is("made", i - 1) && lower(i).equals("by") && hasPaper(i - 1);
      boolean from = is("paper", i - 1) && (lower(i).equals("from") || lower(i).equals("of"));
      Optional<Span> owner = made || from ? phrase(i + 1) : Optional.empty();
      if (owner.isPresent() && (made || isShown(owner.get().end()))) {
        return owner.map(this::reference);
      }
    }
    return Optional.empty();
  }

  private boolean hasPaper(int before) {
    for (int i = Math.max(0, before - REACH); i < before; i++) {
      if (is("paper", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShown(int from) {
    for (int i = from; i < Math.min(tags.size(), from + REACH); i++) {
      if (is("shows", i)) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase that starts at a token, by the numbers of its tokens. */
  private Optional<Span> phrase(int from) {
    int at = from;
    if (at < tags.size() && tags.get(at) == Tag.DET) {
      at++;
    }
    int first = at;
    while (at < tags.size() && (NOMINAL.contains(tags.get(at)) || joins(at))) {
      at++;
    }
    return at > first ? Optional.of(new Span(from, at)) : Optional.empty();
  }

  /** "Ministry of Health". */
  private boolean joins(int i) {
    return lower(i).equals("of") && i + 1 < tags.size() && tags.get(i + 1) == Tag.PROPN;
  }

  private Reference reference(Span tokens) {
    Span span =
        sentence
            .tokens()
            .get(tokens.start())
            .span()
            .cover(sentence.tokens().get(tokens.end() - 1).span());
    return new Reference(witness.text().at(span).replaceAll("\\s+", " "), span);
  }

  /** Who counts in the clause of the figure: not the damage that is put at it. */
  private Optional<Reference> counter(Mention figure) {
    return witness
        .mentions(Statement.class, figure.at().sentence())
        .filter(statement -> statement.span().encloses(figure.span()))
        .filter(statement -> statement.parts().predicate().span().end() <= figure.span().start())
        .filter(statement -> WORDS.of("counts").contains(statement.predicate()))
        .flatMap(statement -> statement.parts().doer().stream())
        .findFirst();
  }

  private boolean is(String sort, int i) {
    return WORDS.of(sort).contains(lower(i));
  }

  private String lower(int i) {
    return sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
  }
}
