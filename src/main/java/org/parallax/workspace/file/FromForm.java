package org.parallax.workspace.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.workspace.Review;
import org.parallax.workspace.Shelf;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.WorkspaceForm.ArticleForm;
import org.parallax.workspace.file.WorkspaceForm.CreditsForm;
import org.parallax.workspace.file.WorkspaceForm.ParagraphForm;
import org.parallax.workspace.file.WorkspaceForm.SourceForm;

/** Turns the form in the file into a workspace. */
final class FromForm {
  private final Parts parts;

  FromForm(Parts parts) {
    this.parts = parts;
  }

  /**
   * The workspace of {@code form}.
   *
   * @throws IllegalArgumentException if a part that must be there is not, or can't be what it says
   */
  Workspace workspace(WorkspaceForm form) {
    Shelf shelf = new Shelf(articles(form.articles()), articles(form.removed()));
    Review review = new ReviewFromForm(parts).review(Parts.need(form.review(), "The review"));
    return new Workspace(
        Parts.words(form.title()), shelf, review, new ViewFromForm(parts).view(form.view()));
  }

  private List<Article> articles(@Nullable List<ArticleForm> forms) {
    return Parts.each(forms, "An article", this::article);
  }

  private Article article(ArticleForm form) {
    String id = Parts.need(form.id(), "The id of an article");
    String name = "The text of article " + id;
    String text = Parts.need(form.text(), name);
    List<Paragraph> paragraphs =
        Parts.each(form.paragraphs(), "A paragraph of article " + id, this::paragraph);
    Source source = source(Parts.need(form.source(), "The source of article " + id));
    return new Article(new ArticleId(id), source, new TextBody(text, paragraphs));
  }

  private Paragraph paragraph(ParagraphForm form) {
    return new Paragraph(
        new Span(form.start(), form.end()),
        parts.constant(form.role(), Role.BODY, "The role of a paragraph"));
  }

  private static Source source(SourceForm form) {
    return new Source(
        Parts.need(form.name(), "The name of a source"),
        credits(form.credits()),
        Optional.ofNullable(form.published()).map(FromForm::publication),
        Optional.ofNullable(form.origin()));
  }

  private static Publication publication(String iso) {
    return iso.indexOf('T') < 0
        ? Publication.on(Parts.time(iso, "A publication date", LocalDate::parse))
        : Publication.at(Parts.time(iso, "A publication time", OffsetDateTime::parse));
  }

  private static Source.Credits credits(@Nullable CreditsForm form) {
    return form == null
        ? Source.Credits.NONE
        : new Source.Credits(
            Optional.ofNullable(form.headline()),
            Optional.ofNullable(form.outlet()),
            Optional.ofNullable(form.author()),
            Optional.ofNullable(form.language()),
            Optional.ofNullable(form.url()));
  }
}
