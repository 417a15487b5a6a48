package org.parallax.ui.window;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.cli.PictureSize;
import org.parallax.ui.style.Messages;

/** Whether a window can be opened on this machine at all. */
public final class Surroundings {
  /** The system property that says what the toolkit draws on. */
  public static final String PLATFORM = "glass.platform";

  private Surroundings() {}

  /**
   * What stands against a window, in one sentence with the ways out; empty when nothing is known
   * to.
   *
   * @param environment the variables of the process
   * @param system the name of the operating system
   * @param platform what the toolkit was told to draw on, where it was
   */
  public static Optional<String> obstacle(
      Map<String, String> environment, String system, Optional<String> platform) {
    return !isDesktop(system) && !hasDisplay(environment) && platform.isEmpty()
        ? Optional.of(Messages.text("start.no-display"))
        : Optional.empty();
  }

  /** What to say when the toolkit did not start, in one sentence with the ways out. */
  public static String failure(Throwable why) {
    boolean gtk =
        Stream.iterate(why, cause -> cause != null, Throwable::getCause)
            .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
            .anyMatch(message -> message.contains("gtk") || message.contains("libglass"));
    return Messages.text(gtk ? "start.no-gtk" : "start.no-toolkit");
  }

  /**
   * Has the toolkit draw into memory, on a screen of {@code size}, whether there is a display or
   * not; call before it starts. A choice made for the whole process stands.
   */
  public static void drawInMemory(PictureSize size) {
    if (System.getProperty(PLATFORM) == null) {
      System.setProperty(PLATFORM, "Monocle");
      System.setProperty("monocle.platform", "Headless");
      System.setProperty("headless.geometry", size + "-32");
      System.setProperty("prism.order", "sw");
      System.setProperty("java.awt.headless", "true");
    }
  }

  private static boolean isDesktop(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows") || name.startsWith("mac");
  }

  /** The toolkit draws by X11 alone; a Wayland desktop gives it a DISPLAY too. */
  private static boolean hasDisplay(Map<String, String> environment) {
    return !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
