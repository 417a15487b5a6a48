package org.parallax.export;

import java.util.List;
import java.util.Optional;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.article.Source;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.language.Excerpt;
import org.parallax.text.Span;
import org.parallax.workspace.Assessment;
import org.parallax.workspace.Stamp;
import org.parallax.workspace.Tag;
import org.parallax.workspace.Workspace;

/**
 * What a review leaves behind: the plain value that every writer of notes reads. All of its words
 * are as the articles and the user have them; each writer makes them harmless for its own format.
 *
 * @param title what the user calls the review; may be empty
 * @param witnesses the articles that are compared, then those that are only quoted
 * @param codebook the tags, in the user's order
 * @param notes findings by weight, then words that were marked by hand
 * @param lost notes whose words can't be found in any open article any more
 */
public record Notes(
    String title, List<Witness> witnesses, List<Tag> codebook, List<Note> notes, List<Note> lost) {
  public Notes {
    witnesses = List.copyOf(witnesses);
    codebook = List.copyOf(codebook);
    notes = List.copyOf(notes);
    lost = List.copyOf(lost);
  }

  /** What goes into the notes. */
  public enum Scope {
    /** What the user said something of. */
    ANNOTATED,
    /** That, and every difference found. */
    DIFFERENCES,
    /** That, and every finding that is no mere suggestion. */
    FINDINGS
  }

  /**
   * An article that is quoted.
   *
   * @param id as in comparison JSON: the file name without extension, made unique
   * @param article its text and where it came from
   */
  public record Witness(String id, Article article) {
    /** Where it came from. */
    public Source source() {
      return article.source();
    }
  }

  /**
   * One finding, or words marked by hand.
   *
   * @param subject what it is about
   * @param readings who says what
   * @param said what the user says of it; nothing for a finding nobody spoke on
   * @param tags the tags of {@code said}, as the codebook has them
   * @param stamp when and by whom it was said
   */
  public record Note(
      Subject subject,
      List<Reading> readings,
      Assessment said,
      List<Tag> tags,
      Optional<Stamp> stamp) {
    public Note {
      readings = List.copyOf(readings);
      tags = List.copyOf(tags);
    }

    private Note signed(String coder) {
      return new Note(subject, readings, said, tags, stamp.map(when -> when.signed(coder)));
    }
  }

  /**
   * What a note is about.
   *
   * @param id the finding's id, or "mark-1", "mark-2" … for words marked by hand
   * @param kind the sort of reading; absent for words marked by hand
   * @param verdict how the readings stand to each other; absent where no finding says so
   * @param topic a few words a person would use; the first words where they were marked by hand
   * @param reason why it was flagged, in one sentence
   */
  public record Subject(
      String id,
      Optional<Kind> kind,
      Optional<Verdict> verdict,
      String topic,
      Optional<String> reason) {}

  /**
   * What one article says.
   *
   * @param by the article
   * @param value the reading in a few words, as the finding has it; of words marked by hand, only
   *     that they are left out
   * @param excerpt the words in their sentence
   * @param place where the words stand in the article's text, in Unicode code points; absent when
   *     they have lost their place
   * @param attribution on whose word the article says so, where it names somebody
   */
  public record Reading(
      Witness by,
      Optional<String> value,
      Excerpt excerpt,
      Optional<Span> place,
      Optional<String> attribution) {}

  /** With {@code coder} as the one who wrote what nobody signed. */
  public Notes signed(String coder) {
    return new Notes(title, witnesses, codebook, signed(notes, coder), signed(lost, coder));
  }

  private static List<Note> signed(List<Note> notes, String coder) {
    return notes.stream().map(note -> note.signed(coder)).toList();
  }

  /** The notes on what the user said something of. */
  public static Notes of(Workspace workspace, Analysis analysis) {
    return of(workspace, analysis, Scope.ANNOTATED);
  }

  /**
   * The notes of a review.
   *
   * @param analysis of the workspace's articles; one of others gives notes without their findings
   */
  public static Notes of(Workspace workspace, Analysis analysis, Scope scope) {
    return new NoteTaking(workspace, analysis).notes(scope);
  }
}
