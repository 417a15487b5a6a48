package org.parallax.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.ui.style.ColorScheme;

class SettingsTest {
  private static final Settings MINE =
      new Settings(
          ColorScheme.DARK,
          new Settings.Frame(1200, 800, true),
          new Settings.Sides(250, 330),
          new Settings.Type(Optional.of("Georgia"), 130, 150),
          new Settings.Memory(Optional.of("C:\\work\\dam.parallax"), Optional.of("Ada")));

  @TempDir Path folder = Path.of("");

  @Test
  void remembersWhatItWasGiven() {
    SettingsFile file = new SettingsFile(folder.resolve("new/settings.properties"));
    assertThat(file.read()).isEqualTo(Settings.STANDARD);
    file.write(MINE);
    assertThat(file.read()).isEqualTo(MINE);
  }

  @Test
  void aDamagedFileCostsOnlyTheSettings() throws Exception {
    Path place = folder.resolve("settings.properties");
    Files.write(place, new byte[] {(byte) 0xc3, 0x28, '\\', 'u', 'z'});
    assertThat(new SettingsFile(place).read()).isEqualTo(Settings.STANDARD);
  }

  @Test
  void aSizeThatNoScreenHasIsNotTaken() {
    Settings read = Settings.of(Map.of("width", "12", "height", "1e9", "theme", "dark"));
    assertThat(read.frame()).isEqualTo(Settings.STANDARD.frame());
    assertThat(read.scheme()).isEqualTo(ColorScheme.DARK);
  }

  @Test
  void liesWhereThePlatformWantsIt() {
    assertThat(Folders.of(Map.of(), Map.of("os.name", "Linux", "user.home", "/home/ada")).home())
        .isEqualTo(Path.of("/home/ada/.config/parallax"));
    assertThat(
            Folders.of(
                    Map.of("XDG_CONFIG_HOME", "/cfg"),
                    Map.of("os.name", "Linux", "user.home", "/home/ada"))
                .home())
        .isEqualTo(Path.of("/cfg/parallax"));
    assertThat(
            Folders.of(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/ada")).home())
        .isEqualTo(Path.of("/Users/ada/Library/Application Support/Parallax"));
  }
}
