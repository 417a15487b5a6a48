package org.parallax.finding.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsTest {
  private final Posts posts = new Posts();

  @Test
  void postsOfOneBodyThatNobodyHoldsBoth() {
    assertThat(posts.exclude("chief financial officer", "chairwoman")).isTrue();
    assertThat(posts.exclude("police chief", "police spokeswoman")).isTrue();
    assertThat(posts.exclude("mayor", "governor")).isTrue();
  }

  @Test
  void aRankStandsBesideAPost() {
    assertThat(posts.exclude("captain", "harbour master")).isFalse();
    assertThat(posts.exclude("admiral", "commander")).isFalse();
  }

  @Test
  void oneMayChairACompanyAndRunItOrJudgeAndBeALawyer() {
    assertThat(posts.exclude("chief executive", "chairman")).isFalse();
    assertThat(posts.exclude("judge", "lawyer")).isFalse();
    assertThat(posts.exclude("captain", "coach")).isFalse();
  }

  @Test
  void aDeputyInACompanyMayHaveASecondPost() {
    assertThat(posts.exclude("chief executive", "chief financial officer")).isTrue();
    assertThat(posts.exclude("deputy chief executive", "chief financial officer")).isFalse();
  }

  @Test
  void nobodyIsPresidentAndPrimeMinister() {
    assertThat(posts.exclude("president", "prime minister")).isTrue();
    assertThat(posts.excludeAtHead("president", "premier")).isTrue();
    assertThat(posts.excludeAtHead("mayor", "governor")).isFalse();
    assertThat(posts.exclude("vice president", "prime minister")).isFalse();
  }

  @Test
  void oneOfficeInOtherWords() {
    assertThat(posts.isSame("chief executive", "CEO")).isTrue();
    assertThat(posts.isSame("foreign minister", "minister")).isTrue();
    assertThat(posts.isSame("mayor", "governor")).isFalse();
  }
}
