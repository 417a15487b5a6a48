package org.parallax.workspace.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as the file has it, version 1. Offsets are UTF-16 units of the article's text, times
 * are ISO 8601, names of constants are written in lower case with hyphens. What is absent in the
 * file is null here.
 */
record WorkspaceForm(
    @Nullable String title,
    @Nullable List<ArticleForm> articles,
    @Nullable List<ArticleForm> removed,
    @Nullable ReviewForm review,
    @Nullable ViewForm view) {

  record ArticleForm(
      @Nullable String id,
      @Nullable SourceForm source,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
      @Nullable List<ParagraphForm> paragraphs) {}

  record SourceForm(
      @Nullable String name,
      @Nullable String origin,
      @Nullable String published,
      @Nullable CreditsForm credits) {}

  record CreditsForm(
      @Nullable String headline,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable String language,
      @Nullable String url) {}

  record ParagraphForm(int start, int end, @Nullable String role) {}

  record ReviewForm(
      @Nullable List<AnnotationForm> annotations,
      @Nullable List<TagForm> tags,
      @Nullable List<CorrectionForm> corrections,
      @Nullable List<MovedForm> moved) {}

  record AnnotationForm(
      int id,
      @Nullable SubjectForm subject,
      @Nullable List<ReadingForm> readings,
      @Nullable AssessmentForm assessment,
      @Nullable StampForm stamp) {}

  record SubjectForm(@Nullable String finding, @Nullable String kind, @Nullable String topic) {}

  record ReadingForm(@Nullable String article, @Nullable AnchorForm anchor) {}

  record AnchorForm(
      int start,
      int end,
      @Nullable String quote,
      @Nullable String before,
      @Nullable String after) {}

  record AssessmentForm(
      @Nullable List<String> tags,
      @Nullable String state,
      @Nullable String severity,
      @Nullable String note) {}

  record StampForm(@Nullable String created, @Nullable String modified, @Nullable String coder) {}

  record TagForm(
      @Nullable String id,
      @Nullable String name,
      @Nullable String hue,
      @Nullable Integer key,
      @Nullable String description) {}

  /** Exactly one is there; {@code apart} has two readings. */
  record CorrectionForm(
      @Nullable List<List<ReadingForm>> merged,
      @Nullable List<List<ReadingForm>> split,
      @Nullable List<ReadingForm> apart) {}

  /**
   * A correction too, in a list of its own: the first programs of this version read a file without
   * it, but none with a correction they don't know.
   *
   * @param after how many of the other corrections were made before it
   */
  record MovedForm(int after, @Nullable ReadingForm found, @Nullable ReadingForm meant) {}

  record ViewForm(
      @Nullable String theme,
      @Nullable Integer textSize,
      @Nullable ColumnsForm columns,
      @Nullable Boolean locked,
      @Nullable FilterForm filter) {}

  record ColumnsForm(@Nullable List<ColumnForm> order, @Nullable String base) {}

  record ColumnForm(@Nullable String article, boolean hidden, @Nullable Double width) {}

  record FilterForm(
      @Nullable List<String> verdicts,
      @Nullable List<String> kinds,
      @Nullable List<String> sources,
      @Nullable MarksForm marks,
      @Nullable String text) {}

  record MarksForm(@Nullable List<String> tags, @Nullable List<String> states) {}
}
