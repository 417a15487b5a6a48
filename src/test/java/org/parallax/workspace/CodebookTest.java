package org.parallax.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodebookTest {
  private final Codebook standard = Codebook.standard();

  @Test
  void theStandardTagsLieOnTheDigits() {
    assertThat(standard.tags())
        .extracting(tag -> tag.key().orElseThrow())
        .isEqualTo(IntStream.rangeClosed(1, 9).boxed().toList());
    assertThat(standard.onKey(1)).map(Tag::name).contains("Error");
    assertThat(standard.tags()).allSatisfy(tag -> assertThat(tag.description()).isNotBlank());
  }

  @Test
  void aFreshTagHasAnIdAndKeyOfItsOwn() {
    Codebook book = standard.without(new TagId("framing"));
    Tag fresh = book.fresh(" Error! ");
    assertThat(fresh.id()).isEqualTo(new TagId("error-2"));
    assertThat(fresh.name()).isEqualTo("Error!");
    assertThat(fresh.key()).hasValue(4);
    assertThat(book.with(fresh).tags()).endsWith(fresh);
    assertThat(standard.fresh("…").id()).isEqualTo(new TagId("tag"));
    assertThat(standard.fresh("…").key()).isEmpty();
  }

  @Test
  void aTagKeepsItsPlaceWhenItIsChangedAndTakesItsKeyFromAnother() {
    Tag error = standard.onKey(1).orElseThrow();
    Tag changed = error.named("Mistake").coloured(Hue.SKY).onKey(OptionalInt.of(2)).described("x");
    Codebook book = standard.with(changed);
    assertThat(book.tags()).startsWith(changed).hasSameSizeAs(standard.tags());
    assertThat(book.onKey(2)).contains(changed);
    assertThat(book.tag(new TagId("update")).orElseThrow().key()).isEmpty();
    assertThat(book.named(" mistake")).contains(changed);
  }

  @Test
  void refusesTwoTagsOnOneKeyAndTagsThatCannotBe() {
    Tag error = standard.onKey(1).orElseThrow();
    Tag twin = new Tag(new TagId("twin"), "Twin", Hue.BLUE, error.key(), "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Codebook(List.of(error, twin)))
        .withMessage("Tags \"Error\" and \"Twin\": must differ in id and key");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> error.named(" "))
        .withMessageContaining("must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> error.onKey(OptionalInt.of(0)))
        .withMessageContaining("1..9, not 0");
  }
}
