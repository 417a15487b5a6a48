package org.parallax.importing.page;

import java.util.Locale;
import org.parallax.text.Role;

/**
 * What a part of a page was found to be; finer than its {@link Role}, as one part explains the
 * next.
 */
enum Mark {
  /** Not yet decided. What stays so is the report itself. */
  OPEN(Role.BODY),
  HEADLINE(Role.HEADLINE),
  STANDFIRST(Role.STANDFIRST),
  BYLINE(Role.BYLINE),
  SUBHEADING(Role.SUBHEADING),
  CAPTION(Role.CAPTION),
  /** Who took a picture. */
  CREDIT(Role.FURNITURE),
  /** When the page was published or changed. */
  TIME(Role.FURNITURE),
  /** The name of the paper, agency or station. */
  OUTLET(Role.FURNITURE),
  /** The part of the paper: "World", "Politics". */
  SECTION(Role.FURNITURE),
  /** A bare address of a page. */
  ADDRESS(Role.FURNITURE),
  ADVERT(Role.FURNITURE),
  SHARE(Role.FURNITURE),
  /** A request to the reader: subscribe, sign in, accept. */
  PROMPT(Role.FURNITURE),
  /** Opens a list of other articles. */
  RELATED(Role.FURNITURE),
  /** Opens the readers' comments or the form for them. */
  COMMENTS(Role.FURNITURE),
  /** Opens or holds a list of key words. */
  TAGS(Role.FURNITURE),
  LEGAL(Role.FURNITURE),
  /** How to reach the author, and what the author is. */
  CONTACT(Role.FURNITURE),
  NAVIGATION(Role.FURNITURE),
  /** Says again what another part says. */
  REPEAT(Role.FURNITURE),
  /** What else stands around the report. */
  REMAINS(Role.FURNITURE);

  private final Role role;

  Mark(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  /** Whether it was found to be no part of the report; a byline is one. */
  boolean isFurniture() {
    return role == Role.FURNITURE;
  }

  /** The mark of a lexicon's cell, such as "advert". */
  static Mark named(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
