package org.parallax.ui.command;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.parallax.ui.style.Messages;

/**
 * What a person can ask for. Its words stand in {@code Messages.properties} under {@code
 * command.<key>}; the digits 1 to 9, which apply the tag of that digit, are no commands.
 */
public enum Command {
  ADD(Group.FILE, Feather.PLUS, "Shortcut+Shift+O"),
  NEW(Group.FILE, Feather.FILE, "Shortcut+N"),
  OPEN(Group.FILE, Feather.FOLDER, "Shortcut+O"),
  SAVE(Group.FILE, Feather.SAVE, "Shortcut+S"),
  SAVE_AS(Group.FILE, Feather.SAVE, "Shortcut+Shift+S"),
  EXPORT(Group.FILE, Feather.SHARE, "Shortcut+E"),
  PRINT(Group.FILE, Feather.PRINTER, "Shortcut+P"),
  PRINT_TEXTS(Group.FILE, Feather.PRINTER, "Shortcut+Alt+P"),
  SIGN(Group.FILE, Feather.USER, ""),
  SAMPLE(Group.FILE, Feather.BOOK_OPEN, ""),
  QUIT(Group.FILE, Feather.LOG_OUT, "Shortcut+Q"),

  UNDO(Group.EDIT, Feather.CORNER_UP_LEFT, "Shortcut+Z"),
  REDO(Group.EDIT, Feather.CORNER_UP_RIGHT, "Shortcut+Y, Shortcut+Shift+Z"),
  REMOVE_ARTICLE(Group.EDIT, Feather.FILE_MINUS, ""),

  NEXT_FINDING(Group.REVIEW, Feather.ARROW_DOWN, "J, Alt+Down"),
  PREVIOUS_FINDING(Group.REVIEW, Feather.ARROW_UP, "K, Alt+Up"),
  NEXT_COLUMN(Group.REVIEW, Feather.ARROW_RIGHT, "Alt+Right"),
  PREVIOUS_COLUMN(Group.REVIEW, Feather.ARROW_LEFT, "Alt+Left"),
  TAG(Group.REVIEW, Feather.TAG, "T"),
  NOTE(Group.REVIEW, Feather.EDIT_3, "N"),
  STATE(Group.REVIEW, Feather.CHECK_CIRCLE, "S"),
  DISMISS(Group.REVIEW, Feather.X_CIRCLE, "D"),

  ADD_READING(Group.HAND, Feather.PLUS_SQUARE, "A"),
  OMISSION(Group.HAND, Feather.CHEVRON_UP, "O"),
  START_BACK(Group.HAND, Feather.ARROW_LEFT, "{"),
  START_ON(Group.HAND, Feather.ARROW_RIGHT, "}"),
  END_BACK(Group.HAND, Feather.ARROW_LEFT, "["),
  END_ON(Group.HAND, Feather.ARROW_RIGHT, "]"),
  REMOVE_MARK(Group.HAND, Feather.TRASH_2, "Delete"),
  JOIN(Group.HAND, Feather.GIT_MERGE, "Shift+M"),
  SPLIT(Group.HAND, Feather.SCISSORS, "Shift+S"),
  APART(Group.HAND, Feather.SLASH, "X"),
  CORRECTIONS(Group.HAND, Feather.ROTATE_CCW, "Shift+X"),
  TAGS(Group.HAND, Feather.TAG, "Shift+T"),

  SEARCH(Group.VIEW, Feather.SEARCH, "Shortcut+F"),
  NEXT_HIT(Group.VIEW, Feather.CHEVRON_DOWN, "F3, Shortcut+G"),
  PREVIOUS_HIT(Group.VIEW, Feather.CHEVRON_UP, "Shift+F3, Shortcut+Shift+G"),
  BASE(Group.VIEW, Feather.ANCHOR, "B"),
  COLUMN_LEFT(Group.VIEW, Feather.CHEVRONS_LEFT, "Alt+Shift+Left"),
  COLUMN_RIGHT(Group.VIEW, Feather.CHEVRONS_RIGHT, "Alt+Shift+Right"),
  WIDEN_COLUMN(Group.VIEW, Feather.MAXIMIZE_2, "Alt+Shift+Up"),
  NARROW_COLUMN(Group.VIEW, Feather.MINIMIZE_2, "Alt+Shift+Down"),
  HIDE_COLUMN(Group.VIEW, Feather.EYE_OFF, "Shift+H"),
  SHOW_COLUMNS(Group.VIEW, Feather.EYE, ""),
  FURNITURE(Group.VIEW, Feather.LAYOUT, "Shift+F"),
  LOCK(Group.VIEW, Feather.LOCK, "L"),
  HIGHLIGHTS(Group.VIEW, Feather.EDIT_2, "H"),
  BLIND(Group.VIEW, Feather.EYE_OFF, "Shift+B"),
  COLUMNS(Group.VIEW, Feather.COLUMNS, "Shortcut+1"),
  LEDGER(Group.VIEW, Feather.GRID, "M, Shortcut+2"),
  TIMELINE(Group.VIEW, Feather.CLOCK, "Shortcut+3"),
  OVERLAP(Group.VIEW, Feather.COPY, "Shortcut+4"),
  LINEAR(Group.VIEW, Feather.ALIGN_LEFT, "Shortcut+5"),
  TEXT_LARGER(
      Group.VIEW,
      Feather.ZOOM_IN,
      "Shortcut++, Shortcut+=, Shortcut+Shift+=, Shortcut+Shift++, Shortcut+Add"),
  TEXT_SMALLER(Group.VIEW, Feather.ZOOM_OUT, "Shortcut+-, Shortcut+Subtract"),
  TEXT_NORMAL(Group.VIEW, Feather.TYPE, "Shortcut+0, Shortcut+Numpad 0"),
  INTERFACE_LARGER(
      Group.VIEW, Feather.MAXIMIZE_2, "Shortcut+Alt++, Shortcut+Alt+=, Shortcut+Alt+Add"),
  INTERFACE_SMALLER(Group.VIEW, Feather.MINIMIZE_2, "Shortcut+Alt+-, Shortcut+Alt+Subtract"),
  INTERFACE_NORMAL(Group.VIEW, Feather.MONITOR, "Shortcut+Alt+0"),
  THEME(Group.VIEW, Feather.MOON, "Shortcut+Shift+D"),

  PALETTE(Group.HELP, Feather.COMMAND, "Shortcut+K, Shortcut+Shift+P"),
  HELP(Group.HELP, Feather.HELP_CIRCLE, "F1, ?");

  /** Commands that stand together in menus and on the page of keys. */
  public enum Group {
    FILE,
    EDIT,
    REVIEW,
    HAND,
    VIEW,
    HELP;

    /** Its heading. */
    public String words() {
      return Messages.text("command-group." + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Group group;
  private final Feather icon;
  private final String keys;

  Command(Group group, Feather icon, String keys) {
    this.group = group;
    this.icon = icon;
    this.keys = keys;
  }

  /** Where it stands in menus. */
  public Group group() {
    return group;
  }

  /** What shows it on a button. */
  public Ikon icon() {
    return icon;
  }

  /** The keys it has unless a person chose others; the first is the one menus show. */
  public List<Key> defaultKeys() {
    return Key.list(keys);
  }

  /** Its name in files, such as {@code next-finding}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What menus and tooltips call it. */
  public String words() {
    return Messages.text("command." + key());
  }
}
