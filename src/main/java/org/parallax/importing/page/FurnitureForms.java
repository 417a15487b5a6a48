package org.parallax.importing.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Lexicon;

/** Knows lines of page furniture by their words, from the lexicon {@code furniture.csv}. */
final class FurnitureForms {
  /** Rules, stars, page numbers: no word at all. */
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]*");

  /** What programs leave: a long key of digits and letters. */
  private static final Pattern KEY = Pattern.compile("(?=\\S*\\d)(?=\\S*[a-z])[0-9a-z_-]{16,}");

  /** A trail to the page, such as "Home > World > Europe". */
  private static final Pattern TRAIL =
      Pattern.compile("[^.]{2,30}(?: ?[>»›] ?[^.>»›]{2,30}){1,5}(?: ?[>»›] ?.{0,120})?");

  /** In characters; against lines without spaces. */
  private static final int LONGEST = 600;

  private final Map<String, List<Form>> byOpening = new HashMap<>();
  private final Set<String> shareWords = Words.of("share-words.csv");

  FurnitureForms() {
    for (List<String> row : Lexicon.read(FurnitureForms.class, "furniture.csv").rows()) {
      Form form = Form.of(row);
      for (String opening : form.openings()) {
        byOpening.computeIfAbsent(opening, o -> new ArrayList<>()).add(form);
      }
    }
  }

  /** The same parts; those that take a form of furniture where they stand are marked so. */
  List<Part> mark(List<Part> parts) {
    List<Part> marked = new ArrayList<>(parts);
    List<List<Form>> forms = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean mayTake =
          part.isOpen() && part.count() <= Form.Kind.longest() && part.words().length() <= LONGEST;
      String bare = mayTake ? Words.bare(part.words()) : "";
      forms.add(mayTake && !bare.isEmpty() ? forms(part, bare) : List.of());
      Optional<Mark> shape = mayTake ? byShape(part, bare) : Optional.empty();
      marked.set(i, shape.map(part::as).orElse(part));
    }
    byForm(marked, forms);
    return marked;
  }

  /** Where a form counts depends on where the report begins and ends, which no form is part of. */
  private static void byForm(List<Part> parts, List<List<Form>> forms) {
    Zone.Bounds bounds =
        Zone.Bounds.of(parts.size(), i -> isReport(parts.get(i)) && forms.get(i).isEmpty());
    for (int i = 0; i < parts.size(); i++) {
      Zone zone = bounds.zone(i);
      Part part = parts.get(i);
      Optional<Mark> mark =
          forms.get(i).stream().filter(form -> form.counts(zone)).map(Form::mark).findFirst();
      parts.set(i, mark.filter(m -> part.isOpen()).map(part::as).orElse(part));
    }
  }

  private static boolean isReport(Part part) {
    return part.isOpen() && part.isProse();
  }

  private Optional<Mark> byShape(Part part, String bare) {
    if (NO_WORD.matcher(bare).matches() || KEY.matcher(bare).matches()) {
      return Optional.of(Mark.REMAINS);
    }
    if (Arrays.stream(Words.split(bare)).allMatch(shareWords::contains)) {
      return Optional.of(Mark.SHARE);
    }
    return TRAIL.matcher(part.words()).matches() ? Optional.of(Mark.NAVIGATION) : Optional.empty();
  }

  /** The forms that a part takes, if it stands in their place. */
  private List<Form> forms(Part part, String bare) {
    String word = Words.split(bare)[0];
    String opening = Character.isDigit(word.codePointAt(0)) ? Form.FIGURE : word;
    return Stream.of(opening, Form.ANY)
        .flatMap(key -> byOpening.getOrDefault(key, List.of()).stream())
        .filter(form -> form.fits(part, bare))
        .toList();
  }
}
