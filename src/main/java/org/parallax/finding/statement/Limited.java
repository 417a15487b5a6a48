package org.parallax.finding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.align.passage.Witness;
import org.parallax.extract.statement.VerbForms;
import org.parallax.language.Lexicon;
import org.parallax.language.Stemmer;
import org.parallax.language.Tag;
import org.parallax.mention.Locus;
import org.parallax.mention.Statement;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

/**
 * A thing in its sentence, and whether a word of {@code limiting-words.csv} governs it.
 *
 * @param statement the clause it stands in
 * @param words the thing with its limiting word, absolute in the article's text
 * @param head the stem of the noun
 * @param limited whether a limiting word governs it
 * @param around the stems near it
 */
record Limited(Statement statement, Span words, String head, boolean limited, Around around) {
  private static final Map<String, Set<String>> LIMITS = new HashMap<>();
  private static final VerbForms FORMS = new VerbForms();

  private static final Set<Tag> MODIFIERS = Set.of(Tag.ADJ, Tag.NOUN, Tag.PROPN);

  /** So many words before the thing may tell what is done about it. */
  private static final int REACH = 8;

  /** So many words may stand between a limiting word and its noun. */
  private static final int PHRASE = 5;

  /** That both hand over what is said does not make the rest alike. */
  private static final Set<String> SAYING =
      Set.of("said", "sai", "say", "told", "ad", "also", "not");

  static {
    Lexicon.read(VerbForms.class, "limiting-words.csv")
        .rows()
        .forEach(row -> LIMITS.put(row.get(0), Set.copyOf(Lexicon.forms(row.get(1)))));
  }

  /**
   * The stems near a thing.
   *
   * @param before what governs it
   * @param about its own modifiers and what follows
   */
  record Around(Set<String> before, Set<String> about) {}

  /** Every noun of a sentence that stands in a statement. */
  static List<Limited> of(Witness witness, Sentence sentence, List<Statement> statements) {
    List<Tag> tags = witness.text().tags(sentence);
    List<Limited> found = new ArrayList<>();
    Stemmer stemmer = new Stemmer();
    for (int i = 0; i < tags.size(); i++) {
      boolean noun = tags.get(i) == Tag.NOUN || lower(sentence, i).endsWith("ing");
      boolean last = i + 1 == tags.size() || tags.get(i + 1) != Tag.NOUN;
      Token token = sentence.tokens().get(i);
      if (noun && last && limiter(sentence, tags, i, i).isEmpty()) {
        int at = i;
        innermost(statements, token.span())
            .ifPresent(statement -> found.add(of(sentence, tags, at, statement, stemmer)));
      }
    }
    return found;
  }

  private static Optional<Statement> innermost(List<Statement> statements, Span span) {
    return statements.stream()
        .filter(statement -> statement.span().encloses(span))
        .min((x, y) -> Integer.compare(x.span().length(), y.span().length()));
  }

  private static Limited of(
      Sentence sentence, List<Tag> tags, int head, Statement statement, Stemmer stemmer) {
    int first = head;
    while (first > 0
        && head - first < PHRASE
        && isModifier(tags, first - 1)
        && limiter(sentence, tags, first - 1, first - 1).isEmpty()) {
      first--;
    }
    Optional<Integer> limiter = limiter(sentence, tags, Math.max(0, first - 3), first - 1);
    int from = limiter.orElse(first);
    Set<String> about = stems(sentence, tags, new int[] {first, head}, stemmer);
    about.addAll(stems(sentence, tags, new int[] {head + 1, head + 1 + REACH}, stemmer));
    Set<String> before = stems(sentence, tags, new int[] {from - REACH, from}, stemmer);
    List<Token> tokens = sentence.tokens();
    Span words = tokens.get(from).span().cover(tokens.get(head).span());
    return new Limited(
        statement,
        words,
        stemmer.stem(tokens.get(head).form()),
        limiter.isPresent(),
        new Around(Set.copyOf(before), Set.copyOf(about)));
  }

  /** Adjectives and nouns; "and" between two of them. */
  private static boolean isModifier(List<Tag> tags, int i) {
    Tag tag = tags.get(i);
    boolean joins = tag == Tag.CCONJ && i > 0 && MODIFIERS.contains(tags.get(i - 1));
    return MODIFIERS.contains(tag) || joins;
  }

  /** The nearest limiting word among the tokens {@code from..to} that governs what follows. */
  private static Optional<Integer> limiter(Sentence sentence, List<Tag> tags, int from, int to) {
    for (int i = to; i >= from && tags.get(i) != Tag.PUNCT; i--) {
      Set<String> leads = LIMITS.get(FORMS.base(lower(sentence, i)));
      if (leads == null) {
        continue;
      }
      boolean infinitive = tags.get(i) == Tag.VERB && i > 0 && lower(sentence, i - 1).equals("to");
      boolean verb = infinitive || lower(sentence, i).endsWith("ing");
      boolean noun = i < to && leads.contains(lower(sentence, i + 1));
      if (verb || noun) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The stems of the words that carry content, from one number to before another. */
  private static Set<String> stems(
      Sentence sentence, List<Tag> tags, int[] range, Stemmer stemmer) {
    Set<String> stems = new HashSet<>();
    for (int i = Math.max(0, range[0]); i < Math.min(range[1], tags.size()); i++) {
      String lower = lower(sentence, i);
      if (tags.get(i).isContent() && Character.isLetter(lower.codePointAt(0))) {
        stems.add(stemmer.stem(lower));
      }
    }
    stems.removeAll(SAYING);
    return stems;
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
  }

  /** The statement, of which only the thing with its limiting word is marked. */
  Statement marked() {
    Locus at = new Locus(statement.article(), words, statement.at().sentence());
    return new Statement(at, statement.parts(), statement.stance());
  }

  /** Whether one of the two is limited, and all around them is alike. */
  boolean isTurnedRound(Limited other) {
    return limited != other.limited
        && head.equals(other.head)
        && common(around.before, other.around.before) >= 1
        && common(around.about, other.around.about) >= 2;
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }
}
