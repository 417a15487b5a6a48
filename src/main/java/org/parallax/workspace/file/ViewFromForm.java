package org.parallax.workspace.file;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.article.ArticleId;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.workspace.Columns;
import org.parallax.workspace.Filter;
import org.parallax.workspace.State;
import org.parallax.workspace.TagId;
import org.parallax.workspace.ViewSettings;
import org.parallax.workspace.file.WorkspaceForm.ColumnForm;
import org.parallax.workspace.file.WorkspaceForm.ColumnsForm;
import org.parallax.workspace.file.WorkspaceForm.FilterForm;
import org.parallax.workspace.file.WorkspaceForm.MarksForm;
import org.parallax.workspace.file.WorkspaceForm.ViewForm;

/**
 * Turns the view settings in the file into the model's; what is absent is as in a new workspace.
 */
final class ViewFromForm {
  private final Parts parts;

  ViewFromForm(Parts parts) {
    this.parts = parts;
  }

  ViewSettings view(@Nullable ViewForm form) {
    ViewSettings standard = ViewSettings.STANDARD;
    if (form == null) {
      return standard;
    }
    Integer textSize = form.textSize();
    Boolean locked = form.locked();
    return new ViewSettings(
        parts.constant(form.theme(), standard.theme(), "The theme"),
        textSize == null ? standard.textSize() : textSize,
        columns(form.columns()),
        locked == null ? standard.locked() : locked,
        filter(form.filter()));
  }

  private static Columns columns(@Nullable ColumnsForm form) {
    return form == null
        ? Columns.STANDARD
        : new Columns(
            Parts.each(form.order(), "A column", ViewFromForm::column),
            Optional.ofNullable(form.base()).map(ArticleId::new));
  }

  private static Columns.Column column(ColumnForm form) {
    Double width = form.width();
    return new Columns.Column(
        new ArticleId(Parts.need(form.article(), "The article of a column")),
        form.hidden(),
        width == null ? OptionalDouble.empty() : OptionalDouble.of(width));
  }

  private static Filter filter(@Nullable FilterForm form) {
    return form == null
        ? Filter.ALL
        : new Filter(
            Set.copyOf(Parts.constants(form.verdicts(), Verdict.class)),
            Set.copyOf(Parts.constants(form.kinds(), Kind.class)),
            Set.copyOf(Parts.each(form.sources(), "A source", ArticleId::new)),
            marks(form.marks()),
            Parts.words(form.text()));
  }

  private static Filter.Marks marks(@Nullable MarksForm form) {
    return form == null
        ? Filter.ALL.marks()
        : new Filter.Marks(
            Set.copyOf(Parts.each(form.tags(), "A tag", TagId::new)),
            Set.copyOf(Parts.constants(form.states(), State.class)));
  }
}
