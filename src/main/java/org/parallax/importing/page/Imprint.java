package org.parallax.importing.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.Publication;
import org.parallax.article.Source.Credits;

/** Gathers what a page says of itself. The header of the file wins over what stands in the text. */
final class Imprint {
  /**
   * "Write to Ann Lee at …", "Reporting by Ann Lee in Westport; …": the author below the report.
   */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:Write to|Reporting by|Reported by|Contact) (?<names>[^;:,@|]{3,60}?)(?: at\\b.*|"
              + " in\\b.*|[;:,|].*|)$");

  private static final Pattern SOURCE = Pattern.compile("(?i)source ?: ?(?<outlet>.{2,40})");

  private static final Pattern HEADING = Pattern.compile("^#{1,6} (?=\\S)");

  /** A date in a dateline stands within so many characters. */
  private static final int DATELINE = 60;

  private final FrontMatter header;
  private final PublicationTime times;
  private final Outlets outlets;

  Imprint(FrontMatter header, PublicationTime times, Outlets outlets) {
    this.header = header;
    this.times = times;
    this.outlets = outlets;
  }

  /** Who wrote what under which title, as far as the header or the marked {@code parts} tell. */
  Credits credits(List<Part> parts) {
    Optional<String> title = header.get("title").or(() -> headline(parts));
    Optional<Outlets.Titled> titled = title.flatMap(outlets::titled);
    return new Credits(
        header.get("title").or(() -> titled.map(Outlets.Titled::headline)).or(() -> title),
        header
            .get("outlet")
            .or(() -> outlet(parts))
            .or(() -> titled.map(Outlets.Titled::outlet))
            .or(() -> agency(parts)),
        header.get("author").or(() -> author(parts)),
        header.get("language").or(() -> EnglishTest.language(parts)),
        header.get("url").or(() -> url(parts)));
  }

  /** When the page was published: never a day that the report only speaks of. */
  Optional<Publication> published(List<Part> parts) {
    return header
        .get("published")
        .or(() -> header.get("date"))
        .flatMap(times::publication)
        .or(() -> time(parts, false))
        .or(() -> dateline(parts))
        .or(() -> time(parts, true));
  }

  private Optional<Publication> time(List<Part> parts, boolean isChange) {
    Stream<PublicationTime.Reading> own =
        Stream.of(Mark.TIME, Mark.LEGAL)
            .flatMap(mark -> words(parts, mark))
            .flatMap(line -> times.read(line).or(() -> times.afterLabel(line)).stream());
    Stream<PublicationTime.Reading> beside =
        words(parts, Mark.BYLINE)
            .flatMap(
                line ->
                    times
                        .besideNames(line)
                        .or(() -> times.afterLabel(line))
                        .or(() -> times.atEnd(line))
                        .stream());
    return Stream.concat(own, beside)
        .filter(reading -> reading.isChange() == isChange)
        .flatMap(reading -> reading.published().stream())
        .findFirst();
  }

  /** "WESTPORT, May 3, 2021 (Agency) -": the day before the dash that opens the report. */
  private Optional<Publication> dateline(List<Part> parts) {
    return words(parts, Mark.OPEN)
        .findFirst()
        .map(
            first ->
                first.substring(0, Math.min(DATELINE, first.length())).split(" ?[–—] ?| - ", 2))
        .filter(split -> split.length == 2 && startsWithCapital(split[0]))
        .flatMap(split -> times.publication(split[0]));
  }

  private static boolean startsWithCapital(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  /** People keep Markdown in plain text files too. */
  private static Optional<String> headline(List<Part> parts) {
    return words(parts, Mark.HEADLINE)
        .findFirst()
        .map(line -> HEADING.matcher(line).replaceFirst(""));
  }

  private Optional<String> outlet(List<Part> parts) {
    return words(parts, Mark.OUTLET).findFirst().or(() -> named(parts));
  }

  /** "Source: Valley Post" below a report. */
  private Optional<String> named(List<Part> parts) {
    return words(parts, Mark.CREDIT)
        .map(SOURCE::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group("outlet").strip())
        .filter(outlets::isOutlet)
        .findFirst();
  }

  private Optional<String> agency(List<Part> parts) {
    return words(parts, Mark.OPEN).findFirst().flatMap(outlets::agency);
  }

  private static Optional<String> author(List<Part> parts) {
    return words(parts, Mark.BYLINE)
        .flatMap(line -> inByline(line).stream())
        .findFirst()
        .or(() -> below(parts));
  }

  private static Optional<String> inByline(String line) {
    String first = line.split(" ?[|·•] ?| [–—-] ", 2)[0];
    return Names.author(line)
        .or(() -> Names.withRole(line))
        .or(() -> Optional.of(first).filter(Names::isNames));
  }

  private static Optional<String> below(List<Part> parts) {
    return words(parts, Mark.CONTACT)
        .map(AUTHOR::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group("names"))
        .filter(Names::isNames)
        .findFirst();
  }

  private static Optional<String> url(List<Part> parts) {
    return words(parts, Mark.ADDRESS).flatMap(line -> Address.in(line).stream()).findFirst();
  }

  private static Stream<String> words(List<Part> parts, Mark mark) {
    return parts.stream().filter(part -> part.mark() == mark).map(Part::words);
  }
}
