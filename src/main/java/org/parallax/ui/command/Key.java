package org.parallax.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers, or a character however the keyboard makes it.
 *
 * @param name as a person writes it: {@code J}, {@code Alt+Down}, {@code Shortcut+Shift+S}, {@code
 *     ?}; {@code Shortcut} is Ctrl, and Cmd on a Mac
 * @param combination what to match; absent for a bare character that is neither letter nor digit
 */
public record Key(String name, Optional<KeyCombination> combination) {
  private static final Map<String, Modifier> MODIFIERS =
      Map.of(
          "Shortcut", KeyCombination.SHORTCUT_DOWN,
          "Ctrl", KeyCombination.CONTROL_DOWN,
          "Alt", KeyCombination.ALT_DOWN,
          "Shift", KeyCombination.SHIFT_DOWN,
          "Meta", KeyCombination.META_DOWN);

  private static final Map<String, KeyCode> MARKS =
      Map.of("+", KeyCode.PLUS, "-", KeyCode.MINUS, "=", KeyCode.EQUALS);

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException if it is not written as a key is
   */
  public static Key parse(String name) {
    String rest = name.strip();
    if (rest.length() == 1 && !Character.isLetterOrDigit(rest.charAt(0))) {
      return new Key(rest, Optional.empty());
    }
    List<Modifier> modifiers = new ArrayList<>();
    int plus = rest.indexOf('+');
    while (plus > 0) {
      Modifier modifier = MODIFIERS.get(rest.substring(0, plus).strip());
      if (modifier == null) {
        throw unknown(name);
      }
      modifiers.add(modifier);
      rest = rest.substring(plus + 1).strip();
      plus = rest.indexOf('+');
    }
    KeyCode code = MARKS.containsKey(rest) ? MARKS.get(rest) : KeyCode.getKeyCode(rest);
    if (code == null) {
      throw unknown(name);
    }
    return new Key(
        name.strip(),
        Optional.of(new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new))));
  }

  /**
   * Reads keys parted by commas.
   *
   * @throws IllegalArgumentException if one of them is not written as a key is
   */
  public static List<Key> list(String names) {
    return Stream.of(names.split(",", -1)).filter(name -> !name.isBlank()).map(Key::parse).toList();
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "Key \"%s\": write it like J, Alt+Down, Shortcut+Shift+S or ?".formatted(name.strip()));
  }

  /** Whether {@code event}, a key pressed or typed, is this key. */
  public boolean matches(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_TYPED
        ? combination.isEmpty() && event.getCharacter().equals(name)
        : event.getEventType() == KeyEvent.KEY_PRESSED
            && combination.map(keys -> keys.match(event)).orElse(false);
  }

  /** Whether it writes something when the keyboard is in a text field. */
  public boolean writes() {
    return combination.isEmpty()
        || combination
            .filter(KeyCodeCombination.class::isInstance)
            .map(KeyCodeCombination.class::cast)
            .filter(keys -> isUp(keys.getShortcut()) && isUp(keys.getControl()))
            .filter(keys -> isUp(keys.getAlt()) && isUp(keys.getMeta()))
            .filter(keys -> !keys.getCode().isFunctionKey())
            .isPresent();
  }

  private static boolean isUp(KeyCombination.ModifierValue modifier) {
    return modifier != KeyCombination.ModifierValue.DOWN;
  }

  /** The same for keys that are one, however they are written. */
  String identity() {
    return combination.map(KeyCombination::getName).orElse(name);
  }

  /** As the platform writes it, such as {@code Ctrl+Shift+S}. */
  public String display() {
    return combination.map(KeyCombination::getDisplayText).orElse(name);
  }
}
