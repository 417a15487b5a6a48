package org.parallax.importing.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the names of papers, agencies and stations, from a lexicon or by what they end in. */
final class Outlets {
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:The )?(?:\\p{Lu}[\\p{L}.'’-]*["
              + " -]){1,3}(?:Times|Post|Herald|Tribune|Sentinel|Gazette|Chronicle|Journal|Daily"
              + " News|Star|Mail|Observer|Globe|Courier|Dispatch|Examiner|Independent|Inquirer|Mirror|Register|Telegraph|Guardian|Express|Bulletin|Ledger|Mercury|Argus|Echo|Broadcasting|Radio|TV|Television|News"
              + " Agency|Newspaper|Press)");
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)[\\p{L}\\d-]{2,30}(?:\\.(?:com|org|net|news|info|co|tv|uk|au|in|za|ng|ke|nz|ca|ie|eu)){1,2}");
  private static final Pattern SUFFIX =
      Pattern.compile("(?<headline>.{15,}?) ?(?: [|–—-]|\\|) ?(?<outlet>[^|–—]{2,40})$");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’ ,/-]{1,60}? ?(?:,[^()]{0,25})?\\((?<agency>[\\p{L} .-]{2,25})\\)"
              + " ?[-–—].*");

  private final Set<String> known = Words.of("outlets.csv");

  /** Whether a line is the name of an outlet and nothing else. */
  boolean isOutlet(String line) {
    return known.contains(Words.bare(line))
        || ENDING.matcher(line).matches()
        || SITE.matcher(line).matches();
  }

  /** A headline and the outlet after it, where a page's title has both. */
  record Titled(String headline, String outlet) {}

  /** Parts "Dam holds | Valley Post"; empty if what follows the last sign is no outlet. */
  Optional<Titled> titled(String title) {
    Matcher suffix = SUFFIX.matcher(title);
    return suffix.matches() && isOutlet(suffix.group("outlet").strip())
        ? Optional.of(new Titled(suffix.group("headline").strip(), suffix.group("outlet").strip()))
        : Optional.empty();
  }

  /** The agency in a dateline: "WESTPORT (Reuters) - …". */
  Optional<String> agency(String paragraph) {
    Matcher dateline = DATELINE.matcher(paragraph);
    return dateline.matches()
        ? Optional.of(dateline.group("agency"))
            .filter(a -> known.contains(Words.bare(a)) || a.equals("AP"))
        : Optional.empty();
  }
}
