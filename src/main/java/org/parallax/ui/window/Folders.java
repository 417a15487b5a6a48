package org.parallax.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what is its own.
 *
 * @param home the folder; made when first written to
 */
public record Folders(Path home) {
  /**
   * The folder the platform means for it.
   *
   * @param environment the variables of the process
   * @param properties the system properties {@code os.name} and {@code user.home}
   */
  public static Folders of(Map<String, String> environment, Map<String, String> properties) {
    String system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(properties.getOrDefault("user.home", "."));
    if (system.startsWith("windows")) {
      return new Folders(
          in(environment, "APPDATA", user.resolve("AppData/Roaming")).resolve("Parallax"));
    }
    if (system.startsWith("mac")) {
      return new Folders(user.resolve("Library/Application Support/Parallax"));
    }
    return new Folders(
        in(environment, "XDG_CONFIG_HOME", user.resolve(".config")).resolve("parallax"));
  }

  private static Path in(Map<String, String> environment, String variable, Path otherwise) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .orElse(otherwise);
  }

  /** Size, theme and what was open last. */
  Path settings() {
    return home.resolve("settings.properties");
  }

  /** The keys a person chose for themselves, where there are any. */
  Path keys() {
    return home.resolve("keys.properties");
  }

  /** Copies of unsaved work. */
  Path recovery() {
    return home.resolve("recovery");
  }
}
