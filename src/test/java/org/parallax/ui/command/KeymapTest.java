package org.parallax.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeymapTest {
  private static final Keymap STANDARD = Keymap.standard();

  @Test
  void aLetterAsksForItsCommand() {
    assertThat(STANDARD.command(pressed(KeyCode.J), false)).contains(Command.NEXT_FINDING);
    assertThat(STANDARD.command(pressed(KeyCode.D), false)).contains(Command.DISMISS);
  }

  @Test
  void aLetterIsALetterWhileAPersonWrites() {
    assertThat(STANDARD.command(pressed(KeyCode.J), true)).isEmpty();
    assertThat(STANDARD.command(typed("?"), true)).isEmpty();
    assertThat(STANDARD.command(pressed(KeyCode.F1), true)).contains(Command.HELP);
  }

  @Test
  void aCharacterIsKnownHoweverTheKeyboardMakesIt() {
    assertThat(STANDARD.command(typed("?"), false)).contains(Command.HELP);
  }

  @Test
  void theKeyWithThePlusEnlargesTheTextWithAndWithoutShift() {
    for (boolean shift : List.of(false, true)) {
      KeyEvent plus =
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.EQUALS, shift, true, false, false);
      assertThat(STANDARD.command(plus, false)).contains(Command.TEXT_LARGER);
    }
  }

  @Test
  void keysThatAreWrittenAlikeAreShownOnce() {
    assertThat(STANDARD.shown(Command.TEXT_SMALLER)).containsExactly("Ctrl+-");
    assertThat(STANDARD.shown(Command.NEXT_FINDING)).containsExactly("J", "Alt+↓");
  }

  @Test
  void aKeysFileTakesThePlaceOfTheKeysOfTheProgram() {
    Keymap keymap = Keymap.of(List.of("# mine", "", "next-finding = N, Alt+G", "note ="));
    assertThat(keymap.problems()).isEmpty();
    assertThat(keymap.command(pressed(KeyCode.N), false)).contains(Command.NEXT_FINDING);
    assertThat(keymap.command(pressed(KeyCode.J), false)).isEmpty();
    assertThat(keymap.of(Command.NOTE)).isEmpty();
  }

  @Test
  void aLineThatCantBeReadIsNamedAndLeavesTheOthers() {
    Keymap keymap = Keymap.of(List.of("note = Hyper+Q", "dance = X", "tag = G"));
    assertThat(keymap.problems())
        .containsExactly(
            "Keys file, \"note = Hyper+Q\": Key \"Hyper+Q\": write it like J, Alt+Down,"
                + " Shortcut+Shift+S or ?",
            "Keys file, \"dance = X\": no such command");
    assertThat(keymap.of(Command.NOTE)).isEqualTo(Command.NOTE.defaultKeys());
    assertThat(keymap.command(pressed(KeyCode.G), false)).contains(Command.TAG);
  }

  @Test
  void aKeyThatTwoCommandsHaveIsNamedAndAsksForTheFirst() {
    Keymap keymap = Keymap.of(List.of("note = T"));
    assertThat(keymap.problems())
        .containsExactly("Keys file: T asks for both tag and note; the first holds");
    assertThat(keymap.command(pressed(KeyCode.T), false)).contains(Command.TAG);
  }

  @Test
  void noKeyAsksForTwoCommands() {
    Set<String> seen = new HashSet<>();
    for (Command command : Command.values()) {
      for (Key key : command.defaultKeys()) {
        assertThat(seen.add(key.name())).as(command + " " + key.name()).isTrue();
      }
    }
  }

  @Test
  void everyCommandHasWords() {
    for (Command command : Command.values()) {
      assertThat(command.words()).isNotBlank();
      assertThat(command.group().words()).isNotBlank();
    }
  }

  @Test
  void namesAKeyItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Key.parse("Ctrl+Nothing"))
        .withMessageStartingWith("Key \"Ctrl+Nothing\":");
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static KeyEvent typed(String character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, true, false, false, false);
  }
}
