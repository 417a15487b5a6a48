package org.parallax.ui.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Which keys ask for which command.
 *
 * @param keys the keys of each command; a command may have none
 * @param problems a sentence for each line of the keys file that could not be used
 */
public record Keymap(Map<Command, List<Key>> keys, List<String> problems) {
  public Keymap {
    keys = Map.copyOf(keys);
    problems = List.copyOf(problems);
  }

  /** The keys of the program. */
  public static Keymap standard() {
    return of(List.of());
  }

  /**
   * The keys of the program with those of a keys file in their place.
   *
   * @param lines {@code command = key, key}, such as {@code next-finding = J, Alt+Down}; empty
   *     lines and lines that start with {@code #} are comments
   */
  public static Keymap of(List<String> lines) {
    Map<Command, List<Key>> keys = new EnumMap<>(Command.class);
    for (Command command : Command.values()) {
      keys.put(command, command.defaultKeys());
    }
    List<String> problems = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        read(line, keys).ifPresent(problems::add);
      }
    }
    problems.addAll(clashes(keys));
    return new Keymap(keys, problems);
  }

  /** The keys of the program, where a keys file is there and can't be read. */
  public static Keymap unreadable(String file) {
    return new Keymap(
        standard().keys(),
        List.of(
            "Keys file \"%s\": can't be read as UTF-8 text; the usual keys hold".formatted(file)));
  }

  /** A key that two commands have asks for the first of them. */
  private static List<String> clashes(Map<Command, List<Key>> keys) {
    List<String> problems = new ArrayList<>();
    Map<String, Command> taken = new HashMap<>();
    for (Command command : Command.values()) {
      for (Key key : keys.getOrDefault(command, List.of())) {
        Command first = taken.putIfAbsent(key.identity(), command);
        if (first != null) {
          problems.add(
              "Keys file: %s asks for both %s and %s; the first holds"
                  .formatted(key.name(), first.key(), command.key()));
        }
      }
    }
    return problems;
  }

  private static Optional<String> read(String line, Map<Command, List<Key>> keys) {
    int equals = line.indexOf('=');
    String name = equals < 0 ? line.strip() : line.substring(0, equals).strip();
    for (Command command : Command.values()) {
      if (command.key().equals(name) && equals >= 0) {
        try {
          keys.put(command, Key.list(line.substring(equals + 1)));
          return Optional.empty();
        } catch (IllegalArgumentException e) {
          return Optional.of("Keys file, \"%s\": %s".formatted(line.strip(), e.getMessage()));
        }
      }
    }
    return Optional.of("Keys file, \"%s\": no such command".formatted(line.strip()));
  }

  /** The keys of {@code command}, best known first. */
  public List<Key> of(Command command) {
    return keys.getOrDefault(command, List.of());
  }

  /** The command that {@code event}, a key pressed or typed, asks for. */
  public Optional<Command> command(KeyEvent event, boolean writing) {
    for (Command command : Command.values()) {
      for (Key key : of(command)) {
        if (key.matches(event) && !(writing && isLeftToTheField(command, key))) {
          return Optional.of(command);
        }
      }
    }
    return Optional.empty();
  }

  /** While a person writes, letters are letters, and undo is that of the field. */
  private static boolean isLeftToTheField(Command command, Key key) {
    return key.writes() || command.group() == Command.Group.EDIT;
  }

  /** The two best known keys of {@code command} as the platform writes them, each once. */
  public List<String> shown(Command command) {
    return of(command).stream().map(Key::display).distinct().limit(2).toList();
  }

  /** What a tooltip says of {@code command}: its words and its first key. */
  public String hint(Command command) {
    return of(command).stream()
        .findFirst()
        .map(key -> command.words() + "  (" + key.display() + ")")
        .orElse(command.words());
  }
}
