package org.parallax.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.finding.Kind;
import org.parallax.finding.Verdict;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.text.Span;

/** An event of the gold collection in {@code data/quality}, with what is to be found in it. */
record GoldEvent(
    String name,
    boolean heldOut,
    List<Article> articles,
    List<List<String>> origins,
    List<GoldFinding> findings,
    List<Trap> traps) {

  /** Words of an article. */
  record Place(ArticleId article, Span span) {}

  /** A finding that is right. */
  record GoldFinding(
      Set<Kind> kinds, Kind kind, Verdict verdict, String topic, List<List<Place>> sides) {}

  /** Something that looks like a finding and is none. */
  record Trap(String family, Kind kind, String not, List<Place> places, String why) {}

  /** Reads the folder of one event. */
  static GoldEvent read(Path folder) {
    try {
      JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
      Map<String, Article> byName = new HashMap<>();
      List<Article> articles = new ArrayList<>();
      for (Imported imported : Importers.standard().read(List.of(folder))) {
        if (imported instanceof Imported.Read read) {
          articles.add(read.article());
          byName.put(read.article().source().stem(), read.article());
        }
      }
      List<GoldFinding> findings = new ArrayList<>();
      for (JsonNode finding : gold.get("findings")) {
        if (!finding.get("kind").asText().equals("shared-text")) {
          findings.add(finding(finding, byName));
        }
      }
      List<Trap> traps = new ArrayList<>();
      gold.get("traps").forEach(trap -> traps.add(trap(trap, byName)));
      List<List<String>> origins = new ArrayList<>();
      for (JsonNode group : gold.get("origins")) {
        Set<String> names = new TreeSet<>();
        group.forEach(name -> names.add(name.asText()));
        origins.add(List.copyOf(names));
      }
      boolean heldOut = gold.get("part").asText().equals("held-out");
      return new GoldEvent(gold.get("event").asText(), heldOut, articles, origins, findings, traps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldFinding finding(JsonNode json, Map<String, Article> articles) {
    Kind kind = kind(json.get("kind").asText());
    Set<Kind> kinds = new TreeSet<>(Set.of(kind));
    if (json.has("also")) {
      json.get("also").forEach(also -> kinds.add(kind(also.asText())));
    }
    List<List<Place>> sides = new ArrayList<>();
    for (JsonNode side : json.get("sides")) {
      List<Place> places = new ArrayList<>();
      side.forEach(place -> places.add(place(place, articles)));
      sides.add(places);
    }
    Verdict verdict = Verdict.valueOf(json.get("verdict").asText().toUpperCase(Locale.ROOT));
    return new GoldFinding(kinds, kind, verdict, json.get("topic").asText(), sides);
  }

  private static Trap trap(JsonNode json, Map<String, Article> articles) {
    List<Place> places = new ArrayList<>();
    places.add(place(json.get("a"), articles));
    if (json.has("b")) {
      places.add(place(json.get("b"), articles));
    }
    return new Trap(
        json.get("trap").asText(),
        kind(json.get("kind").asText()),
        json.get("not").asText(),
        places,
        json.get("why").asText());
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Place place(JsonNode json, Map<String, Article> articles) {
    Article article = articles.get(json.get("article").asText());
    if (article == null) {
      throw new IllegalStateException("No article for " + json);
    }
    String words = json.get("text").asText();
    int at = -1;
    for (int i = 0; i < json.get("occurrence").asInt(); i++) {
      at = article.text().value().indexOf(words, at + 1);
    }
    if (at < 0) {
      throw new IllegalStateException("Not in the article: " + json);
    }
    return new Place(article.id(), new Span(at, at + words.length()));
  }
}
