package org.parallax.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.language.Lexicon;

/**
 * The tags of a workspace.
 *
 * @param tags in the order they are shown; no two have the same id or key
 */
public record Codebook(List<Tag> tags) {
  /** No tags. */
  public static final Codebook EMPTY = new Codebook(List.of());

  /**
   * @throws IllegalArgumentException if two tags have the same id or key
   */
  public Codebook {
    tags = List.copyOf(tags);
    for (int i = 1; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      for (Tag other : tags.subList(0, i)) {
        if (other.id().equals(tag.id()) || sameKey(other, tag)) {
          throw new IllegalArgumentException(
              "Tags \"%s\" and \"%s\": must differ in id and key"
                  .formatted(other.name(), tag.name()));
        }
      }
    }
  }

  /** The tags a new workspace starts with. */
  public static Codebook standard() {
    return new Codebook(
        Lexicon.read(Codebook.class, "codebook.csv").rows().stream()
            .map(
                row ->
                    new Tag(
                        new TagId(row.get(0)),
                        row.get(1),
                        Hue.valueOf(row.get(2)),
                        OptionalInt.of(Integer.parseInt(row.get(3))),
                        row.get(4)))
            .toList());
  }

  /** The tag with this id. */
  public Optional<Tag> tag(TagId id) {
    return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
  }

  /** The tag that this digit applies. */
  public Optional<Tag> onKey(int digit) {
    return tags.stream().filter(tag -> tag.key().equals(OptionalInt.of(digit))).findFirst();
  }

  /** The tag of this name, whatever its case. */
  public Optional<Tag> named(String name) {
    return tags.stream().filter(tag -> tag.name().equalsIgnoreCase(name.strip())).findFirst();
  }

  /**
   * A tag that is not in the codebook yet, with an id of its own, on the first free key and in a
   * colour that few others have.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Tag fresh(String name) {
    OptionalInt key = IntStream.rangeClosed(1, 9).filter(k -> onKey(k).isEmpty()).findFirst();
    Hue hue =
        Stream.of(Hue.values())
            .min((one, other) -> Long.compare(count(one), count(other)))
            .orElse(Hue.GREY);
    return new Tag(freeId(name), name.strip(), hue, key, "");
  }

  /** With {@code tag} in the place of the one with its id, else after the others. Takes its key. */
  public Codebook with(Tag tag) {
    List<Tag> edited = new ArrayList<>();
    for (Tag other : tags) {
      boolean same = other.id().equals(tag.id());
      edited.add(same ? tag : sameKey(other, tag) ? other.onKey(OptionalInt.empty()) : other);
    }
    if (tag(tag.id()).isEmpty()) {
      edited.add(tag);
    }
    return new Codebook(edited);
  }

  /** Without the tag with this id. */
  public Codebook without(TagId id) {
    return new Codebook(tags.stream().filter(tag -> !tag.id().equals(id)).toList());
  }

  private TagId freeId(String name) {
    String letters = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String stem = letters.replaceAll("^-|-$", "");
    String base = stem.isEmpty() ? "tag" : stem;
    return Stream.iterate(1, n -> n + 1)
        .map(n -> new TagId(n == 1 ? base : base + "-" + n))
        .filter(id -> tag(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private long count(Hue hue) {
    return tags.stream().filter(tag -> tag.hue() == hue).count();
  }

  private static boolean sameKey(Tag one, Tag other) {
    return one.key().isPresent() && one.key().equals(other.key());
  }
}
