package org.parallax.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Finding;
import org.parallax.mention.Mention;
import org.parallax.text.Span;

/**
 * Several reports of one event and what a person makes of them. Every edit gives a new value and
 * leaves the old one as it is; an edit of something that is not there gives an equal one.
 *
 * @param title what the user calls it; may be empty
 * @param shelf the articles
 * @param review annotations, tags and corrections
 * @param view how it is looked at
 */
public record Workspace(String title, Shelf shelf, Review review, ViewSettings view) {
  /** A new workspace: no articles, the standard tags. */
  public static Workspace empty() {
    return new Workspace(
        "",
        Shelf.EMPTY,
        new Review(List.of(), Codebook.standard(), List.of()),
        ViewSettings.STANDARD);
  }

  /** The articles that are compared, in the order they were added. */
  public List<Article> articles() {
    return shelf.open();
  }

  /** Every annotation, in the order they were made. */
  public List<Annotation> annotations() {
    return review.annotations();
  }

  /** The tags. */
  public Codebook codebook() {
    return review.codebook();
  }

  /** Whether the two differ at most in how they are looked at. */
  public boolean sameWork(Workspace other) {
    return equals(other.with(view));
  }

  /** Under another title. */
  public Workspace titled(String other) {
    return new Workspace(other, shelf, review, view);
  }

  /** With {@code articles} after the others; one that is open already is left as it is. */
  public Workspace withArticles(List<Article> articles) {
    return with(shelf.with(articles));
  }

  /**
   * Without the article with this id. Its annotations stay; while any quotes it, its text stays
   * among {@link Shelf#removed()}.
   */
  public Workspace without(ArticleId article) {
    return with(shelf.without(article, review.quotes(article)));
  }

  /** With {@code fresh}, such as a newer text, at the place of the article with this id. */
  public Workspace replacing(ArticleId article, Article fresh) {
    return with(shelf.replacing(article, fresh, review.quotes(article)));
  }

  /** With {@code articles}: each in the place of its older text, else after the others. */
  public Workspace withNewest(List<Article> articles) {
    Workspace next = this;
    for (Article fresh : articles) {
      Optional<Article> older = next.shelf.older(fresh);
      next =
          older.isPresent()
              ? next.replacing(older.get().id(), fresh)
              : next.withArticles(List.of(fresh));
    }
    return next;
  }

  /** With what is said of {@code target} edited at {@code now}. */
  public Workspace annotated(Target target, UnaryOperator<Assessment> edit, Stamp now) {
    return edited(target, annotation -> annotation.assessed(edit, now), now);
  }

  private Workspace edited(Target target, UnaryOperator<Annotation> edit, Stamp now) {
    if (target instanceof Target.Fresh fresh) {
      return review
          .on(fresh.finding().id())
          .map(known -> edited(new Target.Made(known.id()), edit, now))
          .orElseGet(() -> onFinding(fresh.finding(), edit, now));
    }
    if (target instanceof Target.Known known) {
      Subject subject = Subject.of(known.finding());
      return with(review.edited(known.annotation(), a -> edit.apply(a.on(subject))));
    }
    return with(review.edited(((Target.Made) target).annotation(), edit));
  }

  private Workspace onFinding(Finding finding, UnaryOperator<Annotation> edit, Stamp now) {
    List<Anchored> words = words(finding.mentions());
    if (words.isEmpty()) {
      return this;
    }
    Optional<Subject> subject = Optional.of(Subject.of(finding));
    Annotation blank = new Annotation(review.freeId(), subject, words, Assessment.NONE, now);
    Annotation edited = edit.apply(blank);
    return edited.equals(blank) ? this : with(review.with(edited));
  }

  /**
   * With an annotation made by hand on {@code span} of an open article; an empty span marks an
   * omission.
   *
   * @param said what is said of it
   */
  public Workspace marked(ArticleId article, Span span, Assessment said, Stamp now) {
    return shelf
        .standIn(article)
        .map(open -> List.of(Anchored.of(open, span)))
        .map(words -> new Annotation(review.freeId(), Optional.empty(), words, said, now))
        .map(annotation -> with(review.with(annotation)))
        .orElse(this);
  }

  /** With {@code words} of an open article as one more reading of {@code target}. */
  public Workspace withReading(Target target, Passage words, Stamp now) {
    return shelf
        .standIn(words.article())
        .map(open -> Anchored.of(open, words.span()))
        .map(reading -> edited(target, annotation -> annotation.with(reading, now), now))
        .orElse(this);
  }

  /**
   * With what the annotation {@code from} says and the words it is about added to {@code target},
   * and itself gone.
   */
  public Workspace joined(Target target, AnnotationId from, Stamp now) {
    return review
        .annotation(from)
        .map(gone -> with(review.without(from)).edited(target, a -> a.joined(gone, now), now))
        .orElse(this);
  }

  /** Without a reading of an annotation; the last one stays. */
  public Workspace withoutReading(AnnotationId id, Anchored reading, Stamp now) {
    return with(review.edited(id, annotation -> annotation.without(reading, now)));
  }

  /** With the ends of a reading moved to {@code span} of the article it stands in now. */
  public Workspace withEnds(AnnotationId id, Anchored reading, Span span, Stamp now) {
    return shelf
        .standIn(reading.article())
        .map(open -> Anchored.of(open, span))
        .map(fresh -> with(review.edited(id, a -> a.replacing(reading, fresh, now))))
        .orElse(this);
  }

  /** With words that were found where {@code from} is moved to {@code to}, in every finding. */
  public Workspace withEnds(Passage from, Span to, Stamp now) {
    return from.span().equals(to)
        ? this
        : shelf
            .standIn(from.article())
            .map(open -> review.moved(Anchored.of(open, from.span()), Anchored.of(open, to), now))
            .map(this::with)
            .orElse(this);
  }

  /** Without the annotation with this id. */
  public Workspace without(AnnotationId id) {
    return with(review.without(id));
  }

  /** With {@code tag} new or changed in the codebook. */
  public Workspace with(Tag tag) {
    return with(review.with(codebook().with(tag)));
  }

  /** Without the tag with this id, in the codebook and wherever it was given. */
  public Workspace without(TagId tag, Stamp now) {
    return with(
        review
            .with(codebook().without(tag))
            .edited(annotation -> annotation.assessed(a -> a.untagged(tag), now)));
  }

  /** With one more correction of the findings. */
  public Workspace with(Correction correction) {
    return with(review.with(correction));
  }

  /** With {@code correction} taken back. */
  public Workspace without(Correction correction) {
    return with(review.without(correction));
  }

  /** Looked at in another way. */
  public Workspace with(ViewSettings other) {
    return new Workspace(title, shelf, review, other);
  }

  /**
   * The words of {@code mentions}, to hold an annotation or a correction by; a mention whose
   * article is not here is left out.
   */
  public List<Anchored> words(List<Mention> mentions) {
    return mentions.stream().flatMap(mention -> words(mention).stream()).toList();
  }

  private Optional<Anchored> words(Mention mention) {
    return shelf.article(mention.article()).map(article -> Anchored.of(article, mention.span()));
  }

  private Workspace with(Shelf other) {
    return new Workspace(title, other, review, view);
  }

  private Workspace with(Review other) {
    return new Workspace(title, shelf, other, view);
  }
}
