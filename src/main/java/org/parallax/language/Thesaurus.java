package org.parallax.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * What words mean to each other, from WordNet 3.1 (wordnet.princeton.edu), which lies on the class
 * path. It is opened by the first look-up, which takes half a second; answers are kept. Words are
 * given as they stand or in their base form, in capitals or not; answers are base forms in lower
 * case, in alphabetical order, without the word itself. Only nouns, verbs, adjectives and adverbs
 * are known; for anything else, and for names, answers are empty. Safe for several threads.
 */
public final class Thesaurus {
  /** Rarer senses of a word are left out: they relate words that no report uses for each other. */
  private static final int SENSES = 4;

  /** So many answers are remembered; then all are forgotten. */
  private static final int MEMORY = 100_000;

  private final Map<Key, Entry> known = new ConcurrentHashMap<>();
  private final Lazy<Dictionary> dictionary = new Lazy<>(Thesaurus::open);

  private record Key(String word, POS pos) {}

  /**
   * What is known of a word.
   *
   * @param isKnown whether WordNet has it
   * @param base its base form
   * @param synonyms words of its own synsets
   * @param antonyms its opposites
   * @param broader words of the synsets right above its own
   * @param derived words of other parts of speech that are made from it or it from them
   */
  private record Entry(
      boolean isKnown,
      String base,
      Set<String> synonyms,
      Set<String> antonyms,
      Set<String> broader,
      Set<String> derived) {
    static Entry unknown(String word) {
      return new Entry(false, word, Set.of(), Set.of(), Set.of(), Set.of());
    }
  }

  private static Dictionary open() {
    try {
      return Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet can't be opened from the class path", e);
    }
  }

  /**
   * Starts to open WordNet on another thread, so that the first look-up waits less or not at all.
   */
  public void prepare() {
    if (!dictionary.isKnown()) {
      Thread opener = new Thread(dictionary::get, "thesaurus");
      opener.setDaemon(true);
      opener.start();
    }
  }

  /** The base form of {@code word} ("met" is "meet"); the word in lower case if it is unknown. */
  public String base(String word, Tag tag) {
    return entry(word, tag).base();
  }

  /** Whether {@code word} is, or is a form of, a word of that part of speech. */
  public boolean knows(String word, Tag tag) {
    return entry(word, tag).isKnown();
  }

  /** Words for the same thing, in one of the commoner senses of {@code word}. */
  public Set<String> synonyms(String word, Tag tag) {
    return entry(word, tag).synonyms();
  }

  /** Words for the opposite: "fall" for "rise". */
  public Set<String> antonyms(String word, Tag tag) {
    return entry(word, tag).antonyms();
  }

  /** Words for the next wider class: "vehicle" for "car". */
  public Set<String> broader(String word, Tag tag) {
    return entry(word, tag).broader();
  }

  /** Words of other parts of speech from the same root: "arrival" for "arrive". */
  public Set<String> derived(String word, Tag tag) {
    return entry(word, tag).derived();
  }

  /**
   * Whether two words of one part of speech can stand for each other: forms of one word, synonyms,
   * or one the next wider class of the other. True both ways round or not at all.
   */
  public boolean related(String a, String b, Tag tag) {
    Entry left = entry(a, tag);
    Entry right = entry(b, tag);
    return left.base().equals(right.base())
        || left.synonyms().contains(right.base())
        || right.synonyms().contains(left.base())
        || left.broader().contains(right.base())
        || right.broader().contains(left.base());
  }

  private Entry entry(String word, Tag tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (known.size() >= MEMORY) {
      known.clear();
    }
    return pos(tag)
        .map(pos -> known.computeIfAbsent(new Key(lower, pos), this::lookUp))
        .orElseGet(() -> Entry.unknown(lower));
  }

  private static Optional<POS> pos(Tag tag) {
    return switch (tag) {
      case NOUN -> Optional.of(POS.NOUN);
      case VERB -> Optional.of(POS.VERB);
      case ADJ -> Optional.of(POS.ADJECTIVE);
      case ADV -> Optional.of(POS.ADVERB);
      default -> Optional.empty();
    };
  }

  private Entry lookUp(Key key) {
    Dictionary wordNet = dictionary.get();
    synchronized (wordNet) {
      try {
        IndexWord word = indexWord(wordNet, key);
        return word == null ? Entry.unknown(key.word()) : entry(word);
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet can't look up \"%s\"".formatted(key.word()), e);
      }
    }
  }

  /**
   * An irregular form is taken for what it is a form of: "fell" is "fall" rather than "to fell".
   */
  private static @Nullable IndexWord indexWord(Dictionary wordNet, Key key) throws JWNLException {
    Exc irregular = wordNet.getException(key.pos(), key.word());
    return irregular == null
        ? wordNet.lookupIndexWord(key.pos(), key.word())
        : wordNet.getIndexWord(key.pos(), irregular.getExceptions().get(0));
  }

  private static Entry entry(IndexWord word) throws JWNLException {
    String base = word.getLemma();
    Set<String> synonyms = new TreeSet<>();
    Set<String> antonyms = new TreeSet<>();
    Set<String> broader = new TreeSet<>();
    Set<String> derived = new TreeSet<>();
    for (Synset sense : word.getSenses().stream().limit(SENSES).toList()) {
      addWords(sense, synonyms);
      for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
        addWords(pointer.getTargetSynset(), broader);
      }
      for (Word each : sense.getWords()) {
        if (each.getLemma().equalsIgnoreCase(base)) {
          addTargets(each, PointerType.ANTONYM, antonyms);
          addTargets(each, PointerType.DERIVATION, derived);
        }
      }
    }
    synonyms.remove(base);
    return new Entry(
        true, base, ordered(synonyms), ordered(antonyms), ordered(broader), ordered(derived));
  }

  /** The same words in the same order, quicker to look up and to go through. */
  private static Set<String> ordered(Set<String> words) {
    return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(words));
  }

  private static void addWords(Synset synset, Set<String> to) {
    synset.getWords().forEach(word -> to.add(plain(word)));
  }

  private static void addTargets(Word word, PointerType type, Set<String> to) throws JWNLException {
    for (Pointer pointer : word.getPointers(type)) {
      if (pointer.getTarget() instanceof Word target) {
        to.add(plain(target));
      }
    }
  }

  private static String plain(Word word) {
    return word.getLemma().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
