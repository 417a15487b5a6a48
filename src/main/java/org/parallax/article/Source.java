package org.parallax.article;

import java.util.Optional;

/**
 * Where an article came from.
 *
 * @param name the file name with its extension, or another short name that tells it from its
 *     neighbours; never empty
 * @param credits what the page says of itself
 * @param publication when it was published, as exactly as known
 * @param origin the file's path as given or the page's address
 */
public record Source(
    String name, Credits credits, Optional<Publication> publication, Optional<String> origin) {

  /**
   * What the page says of itself. Absent is what could not be found.
   *
   * @param headline the title of the report
   * @param outlet the paper, agency or station
   * @param author whom the report names as its writer
   * @param language a BCP 47 tag, such as "en"
   * @param url the address of the page
   */
  public record Credits(
      Optional<String> headline,
      Optional<String> outlet,
      Optional<String> author,
      Optional<String> language,
      Optional<String> url) {
    /** Nothing is known. */
    public static final Credits NONE =
        new Credits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** The file name without its extension. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * What to call the source in a sentence: its outlet without a remark in brackets at its end, else
   * its file name without extension.
   */
  public String label() {
    return credits
        .outlet()
        .map(outlet -> outlet.replaceFirst("\\s*\\([^()]*\\)\\s*$", ""))
        .filter(outlet -> !outlet.isEmpty())
        .orElseGet(this::stem);
  }
}
