package org.parallax.ui.style;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * The sheets of a window, from the palette to the controls. AtlantaFX lies under them; its colours
 * are replaced in {@code roles.css}, so one of its themes serves both of ours.
 */
public final class StyleSheets {
  private static final List<String> SHEETS =
      List.of(
          "roles",
          "type",
          "controls",
          "chip",
          "source",
          "toolbar",
          "findings",
          "inspector",
          "view",
          "ledger",
          "timeline",
          "overlap",
          "linear",
          "window");

  private StyleSheets() {}

  /** Lays the common ground under every window of the program; call once, before the first. */
  public static void install() {
    Faces.load();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
  }

  /** Dresses {@code scene}, or changes its dress. */
  public static void apply(Scene scene, Dress dress) {
    List<String> sheets = new ArrayList<>();
    sheets.add(url("palette-" + dress.scheme().key()));
    SHEETS.forEach(sheet -> sheets.add(url(sheet)));
    sheets.add(type(dress));
    scene.getStylesheets().setAll(sheets);
  }

  /**
   * What can change while a window is open.
   *
   * @param scheme light or dark
   * @param face the family to read in
   * @param scale 1 is the normal text size
   * @param zoom how many times larger the interface is shown, menus and hints with it
   */
  public record Dress(ColorScheme scheme, String face, double scale, double zoom) {}

  private static String type(Dress dress) {
    String css =
        String.format(
            Locale.ROOT,
            ".plx-serif { -fx-font-family: \"%s\"; }%n"
                + ".plx-reading { -fx-font-family: \"%s\"; -fx-font-size: %.1fpx; }%n",
            dress.face(),
            dress.face(),
            17 * dress.scale());
    return data(css + bothWays() + popups(dress.zoom()));
  }

  /** A face that is not Inter has its bold by weight, not by a name of its own. */
  private static String bothWays() {
    return String.format(
        Locale.ROOT,
        ".plx-both-ways { -fx-font-family: \"%s\"; }%n"
            + ".plx-both-ways.plx-strong, .plx-both-ways.plx-reading-label,"
            + " .plx-both-ways.plx-heading { -fx-font-weight: bold; }%n",
        Faces.bothWays(Faces.TOOLS));
  }

  /** What opens in a window of its own, which the zoom of the interface does not reach. */
  private static String popups(double zoom) {
    return zoom == 1
        ? ""
        : String.format(
            Locale.ROOT,
            ".context-menu { -fx-font-size: %.1fpx; }%n"
                + ".context-menu .ikonli-font-icon { -fx-icon-size: %.0fpx; }%n"
                + ".tooltip { -fx-font-size: %.1fpx; }%n",
            13 * zoom,
            16 * zoom,
            12 * zoom);
  }

  private static String data(String css) {
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String url(String sheet) {
    String file = sheet + ".css";
    return Objects.requireNonNull(StyleSheets.class.getResource(file), "style sheet " + file)
        .toExternalForm();
  }
}
