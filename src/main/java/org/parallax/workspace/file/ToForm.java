package org.parallax.workspace.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.workspace.Anchor;
import org.parallax.workspace.Anchored;
import org.parallax.workspace.Annotation;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Columns;
import org.parallax.workspace.Correction;
import org.parallax.workspace.Filter;
import org.parallax.workspace.Review;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Subject;
import org.parallax.workspace.Tag;
import org.parallax.workspace.TagId;
import org.parallax.workspace.ViewSettings;
import org.parallax.workspace.Workspace;
import org.parallax.workspace.file.WorkspaceForm.AnchorForm;
import org.parallax.workspace.file.WorkspaceForm.AnnotationForm;
import org.parallax.workspace.file.WorkspaceForm.ArticleForm;
import org.parallax.workspace.file.WorkspaceForm.AssessmentForm;
import org.parallax.workspace.file.WorkspaceForm.ColumnForm;
import org.parallax.workspace.file.WorkspaceForm.ColumnsForm;
import org.parallax.workspace.file.WorkspaceForm.CorrectionForm;
import org.parallax.workspace.file.WorkspaceForm.CreditsForm;
import org.parallax.workspace.file.WorkspaceForm.FilterForm;
import org.parallax.workspace.file.WorkspaceForm.MarksForm;
import org.parallax.workspace.file.WorkspaceForm.MovedForm;
import org.parallax.workspace.file.WorkspaceForm.ParagraphForm;
import org.parallax.workspace.file.WorkspaceForm.ReadingForm;
import org.parallax.workspace.file.WorkspaceForm.ReviewForm;
import org.parallax.workspace.file.WorkspaceForm.SourceForm;
import org.parallax.workspace.file.WorkspaceForm.StampForm;
import org.parallax.workspace.file.WorkspaceForm.SubjectForm;
import org.parallax.workspace.file.WorkspaceForm.TagForm;
import org.parallax.workspace.file.WorkspaceForm.ViewForm;

/** Turns a workspace into the form it has in the file. */
final class ToForm {
  private ToForm() {}

  static WorkspaceForm of(Workspace workspace) {
    return new WorkspaceForm(
        workspace.title(),
        articles(workspace.shelf().open()),
        articles(workspace.shelf().removed()),
        review(workspace.review()),
        view(workspace.view()));
  }

  private static List<ArticleForm> articles(List<Article> articles) {
    return articles.stream()
        .map(
            article ->
                new ArticleForm(
                    article.id().value(),
                    source(article.source()),
                    article.text().value(),
                    article.text().paragraphs().stream()
                        .map(
                            p ->
                                new ParagraphForm(
                                    p.span().start(), p.span().end(), Constants.name(p.role())))
                        .toList()))
        .toList();
  }

  private static SourceForm source(Source source) {
    Source.Credits credits = source.credits();
    return new SourceForm(
        source.name(),
        source.origin().orElse(null),
        source.publication().map(Publication::iso).orElse(null),
        new CreditsForm(
            credits.headline().orElse(null),
            credits.outlet().orElse(null),
            credits.author().orElse(null),
            credits.language().orElse(null),
            credits.url().orElse(null)));
  }

  private static ReviewForm review(Review review) {
    return new ReviewForm(
        review.annotations().stream().map(ToForm::annotation).toList(),
        review.codebook().tags().stream().map(ToForm::tag).toList(),
        review.corrections().stream().flatMap(ToForm::correction).toList(),
        moved(review.corrections()));
  }

  private static List<MovedForm> moved(List<Correction> corrections) {
    List<MovedForm> forms = new ArrayList<>();
    int others = 0;
    for (Correction correction : corrections) {
      if (correction instanceof Correction.Moved moved) {
        forms.add(new MovedForm(others, reading(moved.found()), reading(moved.meant())));
      } else {
        others++;
      }
    }
    return forms;
  }

  private static AnnotationForm annotation(Annotation annotation) {
    return new AnnotationForm(
        annotation.id().number(),
        annotation.subject().map(ToForm::subject).orElse(null),
        readings(annotation.readings()),
        assessment(annotation.assessment()),
        stamp(annotation.stamp()));
  }

  private static SubjectForm subject(Subject subject) {
    return new SubjectForm(
        subject.finding().value(), Constants.name(subject.kind()), subject.topic());
  }

  private static AssessmentForm assessment(Assessment assessment) {
    return new AssessmentForm(
        assessment.tags().stream().map(TagId::value).toList(),
        Constants.name(assessment.state()),
        Constants.name(assessment.severity()),
        assessment.note());
  }

  private static StampForm stamp(Stamp stamp) {
    return new StampForm(stamp.created().toString(), stamp.modified().toString(), stamp.coder());
  }

  private static List<ReadingForm> readings(List<Anchored> readings) {
    return readings.stream().map(ToForm::reading).toList();
  }

  private static ReadingForm reading(Anchored reading) {
    Anchor anchor = reading.anchor();
    return new ReadingForm(
        reading.article().value(),
        new AnchorForm(
            anchor.span().start(),
            anchor.span().end(),
            anchor.quote(),
            anchor.before(),
            anchor.after()));
  }

  private static TagForm tag(Tag tag) {
    return new TagForm(
        tag.id().value(),
        tag.name(),
        Constants.name(tag.hue()),
        tag.key().isPresent() ? tag.key().getAsInt() : null,
        tag.description());
  }

  private static Stream<CorrectionForm> correction(Correction correction) {
    if (correction instanceof Correction.Merged merged) {
      return Stream.of(new CorrectionForm(groups(merged.findings()), null, null));
    }
    if (correction instanceof Correction.Split split) {
      return Stream.of(new CorrectionForm(null, groups(split.parts()), null));
    }
    if (correction instanceof Correction.Apart apart) {
      List<Anchored> pair = List.of(apart.one(), apart.other());
      return Stream.of(new CorrectionForm(null, null, readings(pair)));
    }
    return Stream.empty();
  }

  private static List<List<ReadingForm>> groups(List<List<Anchored>> groups) {
    return groups.stream().map(ToForm::readings).toList();
  }

  private static ViewForm view(ViewSettings view) {
    return new ViewForm(
        Constants.name(view.theme()),
        view.textSize(),
        columns(view.columns()),
        view.locked(),
        filter(view.filter()));
  }

  private static ColumnsForm columns(Columns columns) {
    return new ColumnsForm(
        columns.order().stream()
            .map(
                column ->
                    new ColumnForm(
                        column.article().value(),
                        column.hidden(),
                        column.width().isPresent() ? column.width().getAsDouble() : null))
            .toList(),
        columns.base().map(ArticleId::value).orElse(null));
  }

  private static FilterForm filter(Filter filter) {
    return new FilterForm(
        names(filter.verdicts()),
        names(filter.kinds()),
        filter.sources().stream().map(ArticleId::value).sorted().toList(),
        new MarksForm(
            filter.marks().tags().stream().map(TagId::value).sorted().toList(),
            names(filter.marks().states())),
        filter.text());
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Constants::name).sorted().toList();
  }
}
