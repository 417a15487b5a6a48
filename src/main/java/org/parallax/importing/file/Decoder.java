package org.parallax.importing.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns bytes into characters. A byte-order mark decides; without one, strict decoding does: UTF-8,
 * then UTF-16 where there are zero bytes. What is left is an older single- or multi-byte encoding,
 * which can only be guessed, and is then said to be.
 */
final class Decoder {
  /**
   * Characters as they were in the file, without a byte-order mark.
   *
   * @param text with whatever line ends the file has
   * @param warnings what was guessed or lost, as the end of a sentence; mostly none
   */
  record Decoded(String text, List<String> warnings) {}

  /** In this order, as the mark of UTF-16 LE begins that of UTF-32 LE. */
  private static final List<Charset> MARKED =
      List.of(
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

  /** Latin text has few letters beyond ASCII; where most are, the alphabet is another one. */
  private static final double LATIN_SHARE = 0.15;

  private Decoder() {}

  /** Decodes {@code content}. Whatever the bytes are, there is an answer. */
  static Decoded decode(byte[] content) {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (content.length >= mark.length
          && Arrays.equals(content, 0, mark.length, mark, 0, mark.length)) {
        return marked(Arrays.copyOfRange(content, mark.length, content.length), charset);
      }
    }
    return unmarked(content);
  }

  private static Decoded marked(byte[] content, Charset charset) {
    return strictly(content, charset)
        .map(text -> new Decoded(text, List.of()))
        .orElseGet(() -> damaged(content, charset));
  }

  private static Decoded unmarked(byte[] content) {
    boolean zeros = contains(content, (byte) 0);
    Optional<Decoded> wide = zeros ? utf16(content) : Optional.empty();
    return wide.or(
            () -> strictly(content, StandardCharsets.UTF_8).map(t -> new Decoded(t, List.of())))
        .or(() -> nearlyUtf8(content))
        .orElseGet(() -> guessed(content));
  }

  private static Optional<Decoded> utf16(byte[] content) {
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(charset -> spaces(content, charset) * 40 >= content.length / 2)
        .max((a, b) -> Integer.compare(spaces(content, a), spaces(content, b)))
        .flatMap(charset -> strictly(content, charset).map(text -> noted(text, charset)));
  }

  /** How many spaces and line ends the text has in the given order of bytes. */
  private static int spaces(byte[] content, Charset charset) {
    int low = charset.equals(StandardCharsets.UTF_16LE) ? 0 : 1;
    int count = 0;
    for (int i = 0; i + 1 < content.length; i += 2) {
      byte unit = content[i + low];
      if (content[i + 1 - low] == 0 && (unit == ' ' || unit == '\n')) {
        count++;
      }
    }
    return count;
  }

  /** A text in UTF-8 that was cut inside a character or holds a few stray bytes. */
  private static Optional<Decoded> nearlyUtf8(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return good > 3 * lost
        ? Optional.of(damaged(content, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Decoded guessed(byte[] content) {
    Charset charset = isMostlyAscii(content) ? WINDOWS_LATIN : detected(content);
    return strictly(content, charset)
        .map(text -> noted(text, charset))
        .orElseGet(() -> damaged(content, charset));
  }

  private static Charset detected(byte[] content) {
    CharsetMatch match = new CharsetDetector().setText(content).detect();
    if (match == null || !Charset.isSupported(match.getName())) {
      return WINDOWS_LATIN;
    }
    Charset charset = Charset.forName(match.getName());
    return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_LATIN : charset;
  }

  private static boolean isMostlyAscii(byte[] content) {
    int beyond = 0;
    for (byte unit : content) {
      beyond += unit < 0 ? 1 : 0;
    }
    return beyond <= LATIN_SHARE * content.length;
  }

  private static boolean contains(byte[] content, byte wanted) {
    for (byte unit : content) {
      if (unit == wanted) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded noted(String text, Charset charset) {
    return new Decoded(
        text,
        List.of(
            "the encoding was not marked and was taken for %s; if letters look wrong, save the file as UTF-8"
                .formatted(charset.name())));
  }

  private static Decoded damaged(byte[] content, Charset charset) {
    String text = new String(content, charset);
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    return new Decoded(
        text,
        List.of(
            "%s characters could not be read as %s and are shown as \uFFFD; look for an undamaged copy"
                .formatted(lost, charset.name())));
  }
}
