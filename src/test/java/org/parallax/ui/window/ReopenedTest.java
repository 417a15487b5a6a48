package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.align.passage.Passage;
import org.parallax.article.Article;
import org.parallax.text.Span;
import org.parallax.ui.session.Hand;
import org.parallax.ui.session.ReviewSession;
import org.parallax.workspace.Workspace;

/** A workspace in which something was marked by hand. */
class ReopenedTest extends WindowTest {
  @Override
  Workspace first() {
    ReviewSession session = new ReviewSession(Sample.open(), new Hand(Clock.systemUTC(), "me"));
    Article article = session.workspace().articles().get(0);
    session.gaze().words().set(Optional.of(new Passage(article.id(), new Span(0, 12))));
    session.byHand().mark();
    return session.workspace();
  }

  @Test
  void theFirstDiscrepancyIsSelectedAndNotTheOnlyThingThatIsThereAtOnce() {
    until("a selection", () -> window().session().selected().isPresent());
    assertThat(words(".plx-facts > .plx-heading")).endsWith("\u00b7 DIFFER");
  }
}
