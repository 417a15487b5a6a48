package org.parallax.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parallax.language.Lexicon;

/**
 * Base forms of verbs: irregular ones from {@code irregular-verbs.csv}, others by the rules of
 * spelling, which leave now and then a silent "e" too few or too many.
 */
public final class VerbForms {
  private static final Pattern SILENT_E =
      Pattern.compile(
          ".*([aeiou][sv]|[cuvz]|dg|rg|[bcdfgkptxz]l|[^aeo]ul|[^aeo]at|[^aeiou]in|[^eo]ar|[^a]ir|ur|[bcdglnpt]or"
              + "|[iou]d|[aiou]k|[aio]p|[ae]g|ut|ot|is|os|us|as|ns|rs|ls)");

  private static final Pattern PLAIN =
      Pattern.compile(
          ".*([aeiou]{2}[dklnprt]|ou[a-z]|focus|discus|[^a-z]|ss|ll|zz|visit|limit|admit)");

  private final Map<String, String> irregular = new HashMap<>();

  /** Reads the list on the class path. */
  public VerbForms() {
    for (List<String> row : Lexicon.read(VerbForms.class, "irregular-verbs.csv").rows()) {
      irregular.put(row.get(0), row.get(0));
      Lexicon.forms(row.get(1)).forEach(form -> irregular.put(form, row.get(0)));
    }
  }

  /** The base form of a verb as it stands, in lower case. */
  public String base(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String known = irregular.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.endsWith("ied") || lower.endsWith("ies")) {
      return lower.length() > 4 ? lower.substring(0, lower.length() - 3) + "y" : lower;
    }
    if (lower.endsWith("ing") && lower.length() > 5) {
      return stem(lower.substring(0, lower.length() - 3));
    }
    if (lower.endsWith("ed") && lower.length() > 4) {
      return stem(lower.substring(0, lower.length() - 2));
    }
    return singular(lower);
  }

  /** Whether the form is that of "they go": neither past nor of one person. */
  boolean isPlain(String form) {
    return !irregular.containsKey(form) && base(form).equals(form);
  }

  private String singular(String lower) {
    if (lower.length() < 4 || !lower.endsWith("s") || lower.endsWith("ss")) {
      return lower;
    }
    boolean hissed = lower.matches(".*(ss|sh|ch|x|zz)es");
    String cut = lower.substring(0, lower.length() - (hissed ? 2 : 1));
    return irregular.getOrDefault(cut, cut);
  }

  private String stem(String cut) {
    String known = irregular.get(cut);
    if (known != null || cut.length() < 3) {
      return known == null ? cut : known;
    }
    if (irregular.containsKey(cut + "e")) {
      return cut + "e";
    }
    int last = cut.length() - 1;
    if (cut.charAt(last) == cut.charAt(last - 1) && "lsz".indexOf(cut.charAt(last)) < 0) {
      return cut.substring(0, last);
    }
    return SILENT_E.matcher(cut).matches() && !PLAIN.matcher(cut).matches() ? cut + "e" : cut;
  }
}
