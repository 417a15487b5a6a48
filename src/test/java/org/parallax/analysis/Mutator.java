package org.parallax.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to spoil a text. The same random numbers give the same ruin. */
enum Mutator {
  CUT {
    @Override
    String spoil(String text, Random random) {
      int a = random.nextInt(text.length() + 1);
      int b = random.nextInt(text.length() + 1);
      return text.substring(Math.min(a, b), Math.max(a, b));
    }
  },
  SHUFFLED {
    @Override
    String spoil(String text, Random random) {
      List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
      Collections.shuffle(words, random);
      return String.join(" ", words);
    }
  },
  MIXED_SCRIPTS {
    @Override
    String spoil(String text, Random random) {
      return eachWord(text, random, word -> pick(FOREIGN, random));
    }
  },
  TURNED_ROUND {
    @Override
    String spoil(String text, Random random) {
      return sprinkled(text, DIRECTIONS, random);
    }
  },
  EMOJI {
    @Override
    String spoil(String text, Random random) {
      return sprinkled(text, PICTURES, random);
    }
  },
  UNBALANCED_QUOTES {
    @Override
    String spoil(String text, Random random) {
      return sprinkled(text, QUOTES, random);
    }
  },
  ONLY_DIGITS {
    @Override
    String spoil(String text, Random random) {
      return text.chars()
          .mapToObj(c -> Character.isLetter(c) ? pick(DIGITS, random) : Character.toString(c))
          .collect(Collectors.joining());
    }
  },
  NUMBERS_ANYWHERE {
    @Override
    String spoil(String text, Random random) {
      return eachWord(text, random, word -> pick(FIGURES, random));
    }
  },
  STUTTERING {
    @Override
    String spoil(String text, Random random) {
      return eachWord(text, random, word -> (word + " ").repeat(1 + random.nextInt(6)));
    }
  },
  WITHOUT_SPACES {
    @Override
    String spoil(String text, Random random) {
      return text.replace(" ", pick(JOINTS, random));
    }
  },
  ANOTHER_CASE {
    @Override
    String spoil(String text, Random random) {
      return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }
  },
  BROKEN_LINES {
    @Override
    String spoil(String text, Random random) {
      return sprinkled(text, BREAKS, random);
    }
  },
  SOUP {
    @Override
    String spoil(String text, Random random) {
      return IntStream.range(0, text.length() / 3)
          .mapToObj(i -> pick(SIGNS, random))
          .collect(Collectors.joining());
    }
  };

  private static final List<String> FOREIGN =
      List.of(
          "Москва", "переговоры", "الرئيس", "٤٥٠", "北京", "三千", "संसद", "१२", "Αθήνα", "İstanbul");
  private static final List<String> DIRECTIONS =
      List.of(
          "\u200F", "\u202E", "\u202C", "\u2067", "\u2069", "\u200B", "\u00AD", "\uFEFF",
          "e\u0301");
  private static final List<String> PICTURES =
      List.of("😀", "👩‍👩‍👧", "🇺🇦", "👍🏽", "𝟒𝟐", "𝔸", "💶", "½", "\uFE0F", " 🚢 ");
  private static final List<String> QUOTES =
      List.of("\"", "“", "”", "‘", "’", "„", "«", "»", "'", "``", "''", "(", ")", "[", "]");
  private static final List<String> DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", ",", "-", "/", ":", "%", "$");
  private static final List<String> FIGURES =
      List.of(
          "1,000.5",
          "1.000,5",
          "1/2",
          "-7",
          "9".repeat(40),
          "0",
          "1e9",
          "$",
          "million",
          "dozen",
          "and",
          "to",
          "twenty",
          "hundred",
          "%",
          "31/02/2022",
          "25:61",
          "0000",
          "half",
          "per",
          "GBP");
  private static final List<String> JOINTS = List.of("", "-", "_", "\u00A0", ".", ",", "/", "'");
  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r\n", "\r", "\t", "\u2028", "\u000B", "\u0000", "\u0085", " \n- ");
  private static final List<String> SIGNS =
      List.of(
          " ", "\n", "a", "A", "1", ".", ",", "-", "–", "—", "%", "$", "€", "\"", "“", "”", "'",
          "(", ")", "/", "\\", "*", "#", "@", "&", ":", ";", "?", "!", "…", "°", "<", ">", "|",
          "~");

  /** The text, spoilt. */
  abstract String spoil(String text, Random random);

  private interface Replacing {
    String of(String word);
  }

  /** A fifth of the words is replaced. */
  private static String eachWord(String text, Random random, Replacing replacing) {
    return Arrays.stream(text.split(" "))
        .map(word -> random.nextInt(5) == 0 ? replacing.of(word) : word)
        .collect(Collectors.joining(" "));
  }

  /** Signs are put in at any place, also within words. */
  private static String sprinkled(String text, List<String> signs, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = 0; i <= text.length() / 20; i++) {
      spoilt.insert(random.nextInt(spoilt.length() + 1), pick(signs, random));
    }
    return spoilt.toString();
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
