package org.parallax.ui.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.align.Origins;
import org.parallax.align.passage.Alignment;
import org.parallax.align.passage.Passage;
import org.parallax.align.passage.Relation;
import org.parallax.analysis.Analysis;
import org.parallax.article.Article;
import org.parallax.finding.Finding;
import org.parallax.finding.FindingId;
import org.parallax.finding.Judgement;
import org.parallax.finding.Kind;
import org.parallax.finding.Side;
import org.parallax.finding.Verdict;
import org.parallax.importing.Imported;
import org.parallax.importing.Importers;
import org.parallax.mention.Locus;
import org.parallax.mention.Mention;
import org.parallax.mention.Title;
import org.parallax.text.Paragraph;
import org.parallax.text.Span;

/** The sample collection with findings made by hand, for tests of what is shown. */
final class Geneva {
  private static final Path SAMPLES = Path.of("data", "geneva-talks-2022");

  private final List<Article> articles;

  Geneva() {
    articles =
        Importers.standard().read(List.of(SAMPLES)).stream()
            .filter(Imported.Read.class::isInstance)
            .map(read -> ((Imported.Read) read).article())
            .toList();
  }

  /** The Hill, HNGN, Orlando Sentinel, The Wall Street Journal, CNBC. */
  List<Article> articles() {
    return List.of(of("the-hill"), of("hngn"), of("orlando"), of("wsj"), of("cnbc"));
  }

  Article of(String name) {
    return articles.stream()
        .filter(article -> article.source().name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  Analysis analysis() {
    return new Analysis(
        articles(),
        findings().stream().flatMap(finding -> finding.mentions().stream()).toList(),
        alignments(),
        findings(),
        new Origins(articles().stream().map(article -> List.of(article.id())).toList()));
  }

  List<Finding> findings() {
    return List.of(
        finding(
            Kind.QUANTITY,
            Verdict.DIFFER,
            "Troops near Ukraine’s border",
            side("175,000", at("the-hill", "175,000 troops")),
            side(
                "100,000",
                at("orlando", "100,000 troops"),
                at("wsj", "100,000 troops"),
                at("cnbc", "100,000 troops"))),
        finding(
            Kind.TITLE,
            Verdict.DIFFER,
            "Ryabkov’s office",
            side("Foreign Minister", at("the-hill", "Russian Foreign Minister")),
            side(
                "Deputy Foreign Minister",
                at("hngn", "Russian Deputy Foreign Minister"),
                at("orlando", "Russian Deputy Foreign Minister"),
                at("wsj", "Russian Deputy Foreign Minister"))),
        finding(
            Kind.NAME,
            Verdict.DIFFER,
            "Name of the talks",
            side("Strategic Security Dialogue", at("hngn", "Strategic Security Dialogue")),
            side("Strategic Stability Talks", at("orlando", "Strategic Stability Talks"))),
        finding(
            Kind.POLARITY,
            Verdict.DIFFER,
            "Missiles: what is on offer",
            side("deploying", at("hngn", "future deployments of offensive missiles")),
            side("curtailing", at("orlando", "curtailing deployments of offensive missiles"))),
        finding(
            Kind.QUOTE,
            Verdict.DIFFER,
            "Blinken’s words on escalation",
            side("cut", at("cnbc", "“an ongoing escalation,”")),
            side(
                "whole",
                at("orlando", "“an ongoing escalation when Russia has a gun” pointed at Ukraine"))),
        finding(
            Kind.NAME,
            Verdict.COMPATIBLE,
            "The body in Vienna",
            side(
                "cut short",
                at("the-hill", "Organization for Security and Cooperation"),
                at("hngn", "Organization for Security and Cooperation (OSCE) in Europe")),
            side("in full", at("wsj", "Organization for Security and Cooperation in Europe"))),
        finding(
            Kind.DATE,
            Verdict.AGREE,
            "The meeting in Brussels",
            side(
                "Wednesday",
                at("the-hill", "On Wednesday"),
                at("hngn", "in Brussels on Wednesday"),
                at("orlando", "in Brussels on Wednesday"),
                at("wsj", "Wednesday in Brussels"),
                at("cnbc", "On Wednesday"))),
        finding(
            Kind.TITLE,
            Verdict.AGREE,
            "Sherman’s office",
            side(
                "Deputy Secretary of State",
                at("hngn", "Deputy Secretary of State Wendy Sherman"),
                at("wsj", "Deputy Secretary of State"))),
        finding(
            Kind.CLAIM,
            Verdict.AGREE,
            "No breakthrough expected",
            side(
                "none",
                at("hngn", "expects no breakthroughs this week"),
                at("orlando", "no breakthroughs were to be expected this week"),
                at("cnbc", "saw no breakthroughs coming in the week ahead"))),
        finding(
            Kind.QUANTITY,
            Verdict.ONLY,
            "Troops that left",
            side("10,000", at("the-hill", "more than 10,000 troops"))),
        finding(
            Kind.NAME,
            Verdict.ONLY,
            "The pipeline",
            side("Nord Stream 2", at("cnbc", "Nord Stream 2 gas pipeline"))));
  }

  /** Paragraphs that hold the mentions of one finding stand for each other. */
  private List<Alignment> alignments() {
    List<Alignment> alignments = new ArrayList<>();
    for (Finding finding : findings()) {
      List<Mention> mentions = finding.mentions();
      for (int a = 0; a < mentions.size(); a++) {
        for (int b = a + 1; b < mentions.size(); b++) {
          alignments.add(
              new Alignment(
                  passage(mentions.get(a)),
                  passage(mentions.get(b)),
                  Alignment.Level.PASSAGE,
                  Relation.RELATED,
                  0.7));
        }
      }
    }
    return alignments;
  }

  private Passage passage(Mention mention) {
    Span span =
        articles.stream()
            .filter(article -> article.id().equals(mention.article()))
            .flatMap(article -> article.text().paragraphs().stream())
            .map(Paragraph::span)
            .filter(paragraph -> paragraph.encloses(mention.span()))
            .findFirst()
            .orElseThrow();
    return new Passage(mention.article(), span);
  }

  Mention at(String name, String words) {
    Article article = of(name);
    int start = article.text().value().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"%s\" is not in %s".formatted(words, name));
    }
    Locus locus = new Locus(article.id(), new Span(start, start + words.length()), 0);
    return new Title(locus, words, Optional.empty(), Optional.empty());
  }

  private static Finding finding(Kind kind, Verdict verdict, String topic, Side... sides) {
    return new Finding(
        new FindingId(topic.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-")),
        new Finding.Matter(kind, topic),
        List.of(sides),
        new Judgement(verdict, 0.9, "Same matter, and the readings can’t both be true.", false),
        List.of());
  }

  private static Side side(String label, Mention... mentions) {
    return new Side(label, List.of(mentions));
  }
}
