package org.parallax.ui.window;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.parallax.ui.command.Keymap;
import org.parallax.workspace.file.AtomicFile;

/** Keeps the settings on disk. A file that can't be read or written costs the settings, no more. */
final class SettingsFile {
  private final Path file;

  SettingsFile(Path file) {
    this.file = file;
  }

  /** Whether the program was never started here before. */
  boolean isFirstStart() {
    return Files.notExists(file);
  }

  Settings read() {
    try {
      Properties lines = new Properties();
      lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      Map<String, String> map = new HashMap<>();
      lines.stringPropertyNames().forEach(key -> map.put(key, lines.getProperty(key)));
      return Settings.of(map);
    } catch (IOException | IllegalArgumentException | SecurityException e) {
      return Settings.STANDARD;
    }
  }

  void write(Settings settings) {
    String lines =
        settings.toMap().entrySet().stream()
            .map(entry -> entry.getKey() + " = " + escaped(entry.getValue()))
            .collect(Collectors.joining("\n", "# Parallax: what the window remembers\n", "\n"));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      new AtomicFile().write(file, lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | SecurityException e) {
      // Nothing of the person's work is in it: the next start uses the standard.
      return;
    }
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /** The keys of the keys file beside it; those of the program where there is no such file. */
  static Keymap keymap(Path keys) {
    try {
      return Files.exists(keys)
          ? Keymap.of(Files.readAllLines(keys, StandardCharsets.UTF_8))
          : Keymap.standard();
    } catch (IOException | SecurityException e) {
      return Keymap.unreadable(keys.toString());
    }
  }
}
