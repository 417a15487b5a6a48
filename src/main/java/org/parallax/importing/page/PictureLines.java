package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.Lexicon;
import org.parallax.text.Span;

/**
 * Finds the lines under pictures: who took the picture, and the caption before that. A credit at
 * the end of a caption is split off.
 */
final class PictureLines {
  /** What parts the names of a credit: "Jane Roe/Agency via Other Agency". */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[/|,;:•·©]|\\s[-–—]\\s|\\b[Vv]ia\\b|\\b[Ff]or\\b|\\b[Bb]y\\b|\\bcourtesy"
              + " of\\b)\\s*");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:photo|image|picture|photograph|photography|video|illustration|graphic|composite|credit|photos|images|animation|map)s?"
              + "(?:\\s?[/&]\\s?|\\s(?:and\\s)?)?){1,4}(?:\\scredit)?\\s?(?::|\\bby\\b|\\bcourtesy\\b)\\s*(?<names>.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME =
      Pattern.compile("(?:[\\p{L}.'’-]+|[12]\\d{3})(?: (?:[\\p{L}.'’-]+|[12]\\d{3})){0,4}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:the|of|in|on|at|to|was|is|are|were|has|had|said|says|that|with|from|as|an?)\\b.*");

  /** Where a credit may begin: after a sentence, or in brackets. */
  private static final Pattern START =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}”\"’)]{3}[.?!…][\"'”’)]?)\\s+(?=\\S)"
              + "|(?<=[.?!…][\"'”’)]?)(?=Credit(?:\\.{3}|…)?\\s?\\p{Lu})"
              + "|\\s*(?=[(\\[])|\\s+(?=[|©]\\s)|\\s+[-–—]\\s*(?=\\p{Lu})");

  /** "Credit" without a colon before the names. */
  private static final Pattern CREDIT = Pattern.compile("^Credit(?:\\.{3}|…)?\\s?(?=\\p{Lu})");

  /** What a converter left of the small signs before a caption. */
  private static final Pattern LEFTOVER =
      Pattern.compile("\\s*\\?\\?[^?\\n]{0,40}\\?\\?\\s+(?=\\S)");

  /** "By Ann Lee, Associated Press" names who wrote; "By Ann Lee/AP" who took the picture. */
  private static final Pattern BYLINE = Pattern.compile("(?i:by) [^/©]+");

  private static final Pattern BRACKETS = Pattern.compile("^[(\\[]|[)\\]]\\.?$");

  private static final int LONGEST = 160;
  private static final int CAPTION_WORDS = 60;

  private final Set<String> agencies;
  private final Set<String> beside;

  PictureLines() {
    Lexicon names = Lexicon.read(PictureLines.class, "agencies.csv");
    agencies = named(names, "agency");
    beside = named(names, "beside");
  }

  private static Set<String> named(Lexicon names, String kind) {
    return names.rows().stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> Words.bare(row.get(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The parts of {@code text}; captions and credits are marked, and split where they share a line.
   */
  List<Part> mark(String text, List<Part> parts) {
    List<Part> split = new ArrayList<>();
    for (Part part : parts) {
      split.addAll(split(text, part));
    }
    for (int i = 1; i < split.size(); i++) {
      if (isOwnLine(split.get(i)) && isCaption(split.get(i - 1))) {
        split.set(i - 1, split.get(i - 1).as(Mark.CAPTION));
      }
    }
    return split;
  }

  private static boolean isOwnLine(Part part) {
    return part.mark() == Mark.CREDIT;
  }

  private static boolean isCaption(Part part) {
    return part.isOpen() && part.isProse() && part.count() <= CAPTION_WORDS;
  }

  private List<Part> split(String text, Part part) {
    String line = part.span().in(text);
    Matcher leftover = LEFTOVER.matcher(line);
    if (leftover.lookingAt()) {
      return List.of(
          piece(text, part, 0, leftover.end()).as(Mark.REMAINS),
          piece(text, part, leftover.end(), line.length()).as(Mark.CAPTION));
    }
    if (isCredit(line)) {
      return List.of(part.as(Mark.CREDIT));
    }
    Matcher start = START.matcher(line);
    int from = Math.max(0, line.length() - LONGEST);
    for (boolean found = start.find(from); found; found = start.find()) {
      String rest = line.substring(start.end());
      if (start.start() > 0 && isCredit(rest)) {
        Mark before = isSignOff(rest) ? part.mark() : Mark.CAPTION;
        return List.of(
            piece(text, part, 0, start.start()).as(before),
            piece(text, part, start.end(), line.length()).as(Mark.CREDIT));
      }
    }
    return List.of(part);
  }

  private static Part piece(String text, Part of, int start, int end) {
    Span span = new Span(start, end).shift(of.span().start());
    return Lines.trimmed(text, span).map(s -> Part.shaped(text, s, of.shape())).orElse(of);
  }

  /** An agency alone: it stands under reports as well as under pictures. */
  private boolean isSignOff(String credit) {
    return isAgency(Words.bare(credit));
  }

  /** Whether a line tells who made a picture and nothing else. */
  private boolean isCredit(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String plain = BRACKETS.matcher(Part.flat(line)).replaceAll("").strip();
    if (plain.isEmpty()) {
      return false;
    }
    Matcher credit = CREDIT.matcher(plain);
    if (credit.find()) {
      return isNames(plain.substring(credit.end()));
    }
    Matcher opening = OPENING.matcher(plain);
    if (opening.matches()) {
      return isNames(opening.group("names"));
    }
    if (plain.startsWith("©")) {
      return isNames(plain.substring(1).strip());
    }
    String[] names = SEPARATOR.split(plain);
    return isAgency(Words.bare(plain))
        || (names.length > 1
            && !BYLINE.matcher(plain).matches()
            && Arrays.stream(names).anyMatch(name -> isAgency(Words.bare(name)))
            && Arrays.stream(names).allMatch(this::isName));
  }

  private boolean isNames(String names) {
    return Arrays.stream(SEPARATOR.split(names)).allMatch(this::isName);
  }

  private boolean isName(String name) {
    String bare = Words.bare(name);
    return bare.isEmpty()
        || isAgency(bare)
        || beside.contains(bare)
        || (NAME.matcher(name.strip()).matches() && !NO_NAME.matcher(name).matches());
  }

  private boolean isAgency(String bare) {
    return agencies.contains(bare)
        || Optional.of(bare)
            .filter(b -> b.startsWith("the "))
            .map(b -> b.substring(4))
            .filter(agencies::contains)
            .isPresent();
  }
}
