package org.parallax.workspace.file;

import static org.parallax.workspace.Examples.COAST;
import static org.parallax.workspace.Examples.ERROR;
import static org.parallax.workspace.Examples.LATER;
import static org.parallax.workspace.Examples.NOON;
import static org.parallax.workspace.Examples.RIVER;
import static org.parallax.workspace.Examples.houses;
import static org.parallax.workspace.Examples.span;
import static org.parallax.workspace.Examples.workspace;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Publication;
import org.parallax.article.Source;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.text.Paragraph;
import org.parallax.text.Role;
import org.parallax.text.Span;
import org.parallax.text.TextBody;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Columns;
import org.parallax.workspace.Correction;
import org.parallax.workspace.Filter;
import org.parallax.workspace.Severity;
import org.parallax.workspace.State;
import org.parallax.workspace.Target;
import org.parallax.workspace.Theme;
import org.parallax.workspace.ViewSettings;
import org.parallax.workspace.Workspace;

/** A workspace in which everything that can be set is set. */
final class Full {
  private static final String TEXT = "Flood\n\nBy Ann Lee\n\nSome “60” houses 😀 are gone.";

  static final Article BULLETIN =
      new Article(
          new ArticleId("00000000000000b7-2"),
          new Source(
              "bulletin.html",
              new Source.Credits(
                  Optional.of("Flood"),
                  Optional.of("Aldmoor Bulletin"),
                  Optional.of("Ann Lee"),
                  Optional.of("en"),
                  Optional.of("https://bulletin.example/flood")),
              Optional.of(Publication.at(OffsetDateTime.parse("2026-02-28T09:34:00-05:00"))),
              Optional.of("reports/bulletin.html")),
          new TextBody(
              TEXT,
              List.of(
                  new Paragraph(new Span(0, 5), Role.HEADLINE),
                  new Paragraph(new Span(7, 17), Role.BYLINE),
                  new Paragraph(new Span(19, TEXT.length()), Role.BODY))));

  static final Workspace WORKSPACE = whole();

  private Full() {}

  private static Workspace whole() {
    Workspace noted =
        workspace(RIVER, COAST, BULLETIN)
            .annotated(
                new Target.Fresh(houses("q1")),
                said ->
                    said.tagged(ERROR)
                        .noted("Ask the mayor.\n“Which houses?”")
                        .in(State.UNRESOLVABLE)
                        .of(Severity.MAJOR),
                NOON)
            .marked(BULLETIN.id(), span(BULLETIN, "“60”"), Assessment.NONE.tagged(ERROR), LATER)
            .marked(RIVER.id(), new Span(4, 4), Assessment.NONE.noted("left out"), LATER)
            .without(RIVER.id());
    Workspace own = noted.with(noted.codebook().fresh("My own"));
    var words = own.annotations().get(0).readings();
    return own.with(new Correction.Merged(List.of(words, words.subList(0, 1))))
        .with(new Correction.Split(List.of(words.subList(0, 1), words.subList(1, 2))))
        .with(new Correction.Apart(words.get(0), words.get(1)))
        .with(view(own));
  }

  private static ViewSettings view(Workspace workspace) {
    Columns columns =
        Columns.STANDARD
            .edited(workspace.articles(), COAST.id(), column -> column.hidden(true).wide(412.5))
            .onBase(Optional.of(BULLETIN.id()));
    Filter filter =
        Filter.ALL
            .ofVerdicts(Set.of(Verdict.DIFFER, Verdict.ONLY))
            .ofKinds(Set.of(Kind.QUANTITY))
            .ofSources(Set.of(COAST.id()))
            .ofTags(Set.of(ERROR))
            .ofStates(Set.of(State.NOT_A_DISCREPANCY, State.OPEN))
            .ofText("houses");
    return new ViewSettings(Theme.DARK, 125, columns, false, filter);
  }
}
